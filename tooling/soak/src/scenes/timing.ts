import { timingSafeEqual } from 'node:crypto';
import { createSecretBook } from '@frontyard/auth';
import { compareTimes } from '@frontyard/server/testing';
import { scaled } from '../scene.ts';
import type { Found, Scene } from '../scene.ts';

const RIGHT = 'k3-the-secret-of-account-25-and-no-other';
const LIKE = `${RIGHT.slice(0, -1)}X`;
const UNLIKE = `Y${'z'.repeat(RIGHT.length - 1)}`;
const RETIRED = 'a-secret-that-was-retired';
const ACCOUNTS = [
  ...Array.from({ length: 50 }, (_, each) => ({
    tenant: `account-${each}`,
    secret: each === 25 ? RIGHT : `secret-of-account-${each}`,
  })),
  { tenant: 'account-25', secret: RETIRED, retiredAfter: new Date(0) },
];

/** Whether the time of an answer tells how close a guess came, or whether there is such an account. */
export const timing: Scene = {
  name: '10,000 guesses, timed',
  async run(options) {
    const { figures, problems } = comparisons();
    if (options.isShort) return { figures, problems };
    const measured = measure(scaled(10_000, options, 100));
    return {
      figures: { ...figures, ...measured.figures },
      problems: [...problems, ...measured.problems],
    };
  },
};

/** Every attempt, right or wrong in whatever way, is compared with every secret, each in constant time. */
function comparisons(): Found {
  let compared = 0;
  const compare = (one: Uint8Array, other: Uint8Array): boolean => {
    compared += 1;
    return timingSafeEqual(one, other);
  };
  const book = createSecretBook(ACCOUNTS, { compare });
  const attempts: readonly [secret: string | undefined, tenant?: string][] = [
    [RIGHT],
    [RIGHT, 'account-25'],
    [RIGHT, 'account-1'],
    [RIGHT, 'nobody'],
    [LIKE],
    [UNLIKE, 'account-25'],
    [UNLIKE, 'nobody'],
    [RETIRED],
    ['x'.repeat(100_000)],
    [''],
    [undefined],
  ];
  const counts = attempts.map((attempt) => {
    compared = 0;
    book.open(...attempt);
    return compared;
  });
  const isEqual = counts.every((count) => count === ACCOUNTS.length);
  return {
    figures: { 'comparisons for each attempt': isEqual ? ACCOUNTS.length : counts.join(', ') },
    problems: isEqual ? [] : ['attempts are told apart by the number of comparisons'],
  };
}

/** Not whether there was a secret at all: whoever asks knows that. */
function measure(rounds: number): Found {
  const book = createSecretBook(ACCOUNTS);
  const open = (secret: string | undefined, tenant?: string) => () => void book.open(secret, tenant);
  const pairs = {
    'an equal beginning, none': [open(LIKE), open(UNLIKE)],
    'a known account, an unknown one': [open(UNLIKE, 'account-25'), open(UNLIKE, 'nobody')],
    'the secret of another account, of none': [open(RIGHT, 'account-1'), open(UNLIKE, 'account-1')],
  } as const;

  const figures: Record<string, number> = { rounds };
  const problems: string[] = [];
  for (const [name, [one, other]] of Object.entries(pairs)) {
    compareTimes(one, other, Math.ceil(rounds / 10)); // until the code is compiled
    const { difference, noise } = compareTimes(one, other, rounds);
    figures[`${name}: medians apart, ns`] = Math.round(difference * 1e6);
    figures[`${name}: noise, ns`] = Math.round(noise * 1e6);
    if (difference > noise) problems.push(`${name}: the time tells them apart`);
  }
  return { figures, problems };
}
