import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { AuthError } from './errors.ts';
import { createSecretBook } from './secretBook.ts';

const book = createSecretBook([
  { tenant: 'acme', secret: 'secret-of-acme' },
  { tenant: 'acme', secret: 'next-secret-of-acme' },
  { tenant: 'globex', secret: 'secret-of-globex' },
]);

describe('opening', () => {
  test('a secret finds its account', () => {
    expect(book.tenantOf('secret-of-acme')).toBe('acme');
    expect(book.tenantOf('secret-of-globex')).toBe('globex');
  });

  test('an account may have a second secret while the first is being replaced', () => {
    expect(book.tenantOf('next-secret-of-acme', 'acme')).toBe('acme');
  });

  test('a wrong, empty, missing, huge or NUL secret opens nothing', () => {
    for (const secret of ['wrong', '', undefined, 'x'.repeat(1_000_000), 'secret-of-acme\0', ' ']) {
      expect(book.tenantOf(secret)).toBeUndefined();
    }
  });

  test('the secret of one account opens neither another nor an unknown one', () => {
    expect(book.tenantOf('secret-of-acme', 'globex')).toBeUndefined();
    expect(book.tenantOf('secret-of-acme', 'nobody')).toBeUndefined();
    expect(book.tenantOf('secret-of-acme', '')).toBeUndefined();
  });

  test('the book itself holds no secret', () => {
    expect(JSON.stringify(book)).not.toContain('secret-of-acme');
  });
});

describe('replacing a secret', () => {
  const retiredAfter = new Date('2026-12-31T00:00:00Z');
  const open = (at: string) => {
    const clock = { now: new Date(at) };
    const entries = [
      { tenant: 'acme', secret: 'the-old-one', label: 'retired', retiredAfter },
      { tenant: 'acme', secret: 'the-present-one', label: 'current' },
      { tenant: 'acme', secret: 'the-coming-one', label: 'next' },
    ];
    return { clock, book: createSecretBook(entries, { now: () => clock.now }) };
  };

  test('old, present and coming secret open the account until the old one retires', () => {
    const { book: rotating, clock } = open('2026-12-30T23:59:59Z');
    for (const secret of ['the-old-one', 'the-present-one', 'the-coming-one']) {
      expect(rotating.tenantOf(secret, 'acme')).toBe('acme');
    }
    clock.now = new Date('2026-12-31T00:00:01Z');
    expect(rotating.tenantOf('the-old-one')).toBeUndefined();
    expect(rotating.tenantOf('the-present-one')).toBe('acme');
  });

  test('counts of use tell when the old one can be dropped, and hold no secret', () => {
    const { book: rotating, clock } = open('2026-12-30T12:00:00Z');
    rotating.tenantOf('the-old-one');
    rotating.tenantOf('the-present-one');
    rotating.tenantOf('the-present-one', 'globex');
    rotating.tenantOf('a-wrong-one');
    clock.now = new Date('2027-01-01T12:00:00Z');
    rotating.tenantOf('the-old-one');

    expect(rotating.usage()).toEqual([
      { tenant: 'acme', label: 'retired', retiredAfter, uses: 1, lateUses: 1, lastUsed: clock.now },
      expect.objectContaining({ label: 'current', uses: 1, lateUses: 0 }),
      expect.objectContaining({ label: 'next', uses: 0, lateUses: 0, lastUsed: undefined }),
    ]);
    expect(JSON.stringify(rotating.usage())).not.toMatch(/the-(old|present|coming)-one|digest/);
  });

  test('secrets without a label are numbered', () => {
    expect(book.usage().map(({ tenant, label }) => `${tenant} ${label}`)).toEqual([
      'acme current',
      'acme secret 2',
      'globex current',
    ]);
  });

  test('a configured key or a random one makes no difference to who is let in', () => {
    const entries = [{ tenant: 'acme', secret: 'secret-of-acme' }];
    const keyed = createSecretBook(entries, { key: new Uint8Array(32).fill(7) });
    expect(keyed.tenantOf('secret-of-acme')).toBe('acme');
    expect(keyed.tenantOf('secret-of-acmf')).toBeUndefined();
  });
});

describe('setting up', () => {
  test('a label used twice or unfit for one, and a date that is none, are refused without being quoted', () => {
    const one = { tenant: 'acme', secret: 'a', label: 'next' };
    expect(code([one, { ...one, secret: 'b' }])).toBe('BAD_LABEL');
    expect(code([one, { tenant: 'globex', secret: 'b', label: 'next' }])).toBeUndefined();
    expect(code([{ ...one, retiredAfter: new Date('never') }])).toBe('BAD_RETIREMENT');
    const pasted = [{ ...one, label: 'pasted+secret/by=mistake' }];
    expect(code(pasted)).toBe('BAD_LABEL');
    expect(() => createSecretBook(pasted)).not.toThrow(/pasted/);
  });

  test('no entry, an empty secret or an undefined one is refused at start', () => {
    expect(code([])).toBe('NO_SECRETS');
    expect(code([{ tenant: 'acme', secret: '' }])).toBe('EMPTY_SECRET');
    expect(code([{ tenant: 'acme', secret: '  ' }])).toBe('EMPTY_SECRET');
    expect(code([{ tenant: 'acme' }])).toBe('EMPTY_SECRET');
    expect(code([{ tenant: '', secret: 's' }])).toBe('EMPTY_TENANT');
  });

  test('a secret no request could carry is refused at start', () => {
    expect(code([{ tenant: 'acme', secret: 'x'.repeat(513) }])).toBe('UNREADABLE_SECRET');
    expect(code([{ tenant: 'acme', secret: 'a\0b' }])).toBe('UNREADABLE_SECRET');
  });

  test('two entries with one secret are refused, naming the accounts but not the secret', () => {
    const twice = [
      { tenant: 'acme', secret: 'the-same-one' },
      { tenant: 'globex', secret: 'the-same-one' },
    ];
    expect(code(twice)).toBe('DUPLICATE_SECRET');
    expect(() => createSecretBook(twice)).toThrow(/acme and globex/);
    expect(() => createSecretBook(twice)).not.toThrow(/the-same-one/);
  });
});

describe('how long an answer takes', () => {
  const secret = 'f'.repeat(64);
  const guarded = createSecretBook([{ tenant: 'acme', secret }]);

  test('does not tell how close a guess came', () => {
    const { difference, noise } = compareTimes(
      () => guarded.tenantOf('a'.repeat(64)),
      () => guarded.tenantOf(`${'f'.repeat(63)}a`),
    );
    expect(difference).toBeLessThan(noise);
  });

  test('does not tell whether an account exists', () => {
    const { difference, noise } = compareTimes(
      () => guarded.tenantOf('a'.repeat(64), 'acme'),
      () => guarded.tenantOf('a'.repeat(64), 'nobody'),
    );
    expect(difference).toBeLessThan(noise);
  });
});

function compareTimes(one: () => void, other: () => void): { difference: number; noise: number } {
  const times = new Map([one, other].map((work) => [work, [] as number[]]));
  // Taken in turns, so that a slow moment of the machine meets both kinds alike.
  for (let round = 0; round < 10_000; round += 1) {
    for (const [work, taken] of times) {
      const start = performance.now();
      work();
      taken.push(performance.now() - start);
    }
  }
  const [first = [], second = []] = times.values();
  const difference = Math.abs(quantile(first, 0.5) - quantile(second, 0.5));
  const noise = quantile(first, 0.75) - quantile(first, 0.25);
  return { difference, noise: Math.max(noise, 0.001) };
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

function code(entries: unknown): string | undefined {
  try {
    createSecretBook(entries as []);
    return undefined;
  } catch (error) {
    return AuthError.is(error) ? error.code : 'something else';
  }
}
