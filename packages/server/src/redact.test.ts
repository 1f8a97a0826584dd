import { randomBytes, randomInt } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createLog } from './createLog.ts';
import { scrub } from './scrub.ts';

const PLANTED = 's3cr3t-PLANTED';
const random = <Item>(items: readonly Item[]): Item => items[randomInt(items.length)] as Item;

const WORDS = ['refresh', 'client', 'front', 'user', 'x', 'old', ''];
const PRIVATE = (
  'secret token password apiKey authorization cookie credentials email name ' +
  'handle body phone params passphrase privateKey'
).split(' ');

/** A key as people write them: `clientSecret`, `CLIENT_SECRET`, `x-client-secret`. */
function privateKey(): string {
  const words = [random(WORDS), ...random(PRIVATE).split(/(?=[A-Z])/)].filter(Boolean);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return random([
    () => words.map((word, at) => (at === 0 ? word.toLowerCase() : capital(word))).join(''),
    () => words.map(capital).join('-'),
    () => words.join('_').toLowerCase(),
    () => words.join('_').toUpperCase(),
    () => words.join('-').toLowerCase(),
  ])();
}

const encoded = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** A text that gives itself away, whatever key it lies under. */
function secretText(): string {
  const jwt = `eyJ${PLANTED}.${PLANTED}.${PLANTED}`;
  const text = random([
    `opening https://plugin.test/?view=1&auth_secret=${PLANTED}&x=${PLANTED}`,
    `Authorization: Bearer ${PLANTED}`,
    `Basic ${Buffer.from(PLANTED).toString('base64')}`,
    `cannot read ${jwt} of it`,
    `could not mail ${PLANTED}@acme.test today`,
    `postgres://me:${PLANTED}@db.test/x failed`,
    `{"clientSecret":"${PLANTED}","refresh_token": "${PLANTED}"}`,
    `access_token=${PLANTED}&scope=a`,
    `Set-Cookie: __Host-notes=${PLANTED}; Path=/`,
  ]);
  return random([
    (plain: string) => plain,
    encodeURIComponent,
    encoded,
    (plain: string) => encoded(encoded(plain)),
  ])(text);
}

/** Something to be logged that holds what may not be, somewhere. */
function planted(depth: number): unknown {
  const inner = () => planted(depth - 1);
  if (depth === 0) return random([() => secretText(), () => ({ [privateKey()]: PLANTED })])();
  return random([
    inner,
    () => ({ kept: 'kept', [random(['deep', 'list', 'a b'])]: inner() }),
    () => ({ [privateKey()]: { anything: [inner(), PLANTED] } }),
    () => ['kept', inner()],
    () => new Map([['inside', inner()]]),
    () => ({ toJSON: inner }),
    () => new Error(`failed: ${secretText()}`, { cause: new Error(secretText()) }),
    () =>
      Object.assign(new Error('query failed'), {
        query: PLANTED,
        params: [PLANTED],
        code: '1',
        detail: PLANTED,
      }),
  ])();
}

/** What a log writes of it, given in any of the ways a log takes things. */
function written(value: unknown): string {
  let text = '';
  const log = createLog({ level: 'trace', destination: { write: (line) => void (text += line) } });
  random([
    () => log.info(value as object),
    () => log.warn({ value }, secretText()),
    () => log.error({ err: new Error(secretText(), { cause: value }) }),
    () => log.debug({ plain: 1 }, '%s and %o', secretText(), value as object),
    () => log.child({ bound: value }).child({ again: value }).info('a child'),
  ])();
  return text;
}

test('nothing planted at any depth, under any key, in any text, reaches a line', () => {
  const base64 = Buffer.from(PLANTED).toString('base64');
  const leaked = new Set<string>();
  for (let round = 0; round < 5000; round += 1) {
    const line = written(planted(randomInt(6)));
    if (/PLANTED/.test(line) || line.includes(base64) || line.includes(encoded('PLANTED'))) leaked.add(line);
  }
  expect([...leaked]).toEqual([]);
});

describe('what is needed to find a fault stays', () => {
  test.each([
    'listening on http://localhost:3000/',
    '/api/notes/0192f7a2-7c1e-7d3a-9a55-0123456789ab?limit=20',
    'at run (file:///srv/node_modules/.pnpm/pg@8.23.1/node_modules/pg/lib/client.js:10:20)',
    'at x (/srv/.pnpm/@electric-sql+pglite@0.5.14/node_modules/@electric-sql/pglite/dist/index.js:1:2)',
    '100% of 5 tokens, 50%25',
  ])('%s', (text) => {
    expect(scrub(text)).toBe(text);
  });

  test('ids, numbers, codes and the names of errors', () => {
    const line = {
      requestId: '0192f7a2-7c1e-7d3a-9a55-0123456789ab',
      status: 500,
      ms: 1.5,
      err: new TypeError('x is no y'),
    };
    expect(
      JSON.parse(written({ ...line, tenant: 'acme', session: 'ses_1', job: 'drop' }) || '{}'),
    ).toBeTruthy();
    let text = '';
    createLog({ destination: { write: (each) => void (text += each) } }).info(line, 'request failed');
    expect(JSON.parse(text)).toMatchObject({
      requestId: line.requestId,
      status: 500,
      ms: 1.5,
      err: { name: 'TypeError', message: 'x is no y', stack: expect.stringContaining('redact.test.ts') },
      msg: 'request failed',
    });
  });
});

test('however long and odd a text is, the work stays small: it is cut first', () => {
  const long = [
    'a'.repeat(1e6),
    '%61'.repeat(1e6),
    'token'.repeat(1e5),
    `${'a.'.repeat(1e5)}@`,
    'eyJ'.repeat(1e5),
  ];
  for (const text of long) expect(scrub(text).length).toBeLessThan(20_000);
});

test('a thing that holds itself, and what cannot be written, are no trouble', () => {
  const round: Record<string, unknown> = {
    many: new Set([1n]),
    when: new Date(0),
    bytes: randomBytes(9),
    none: undefined,
  };
  round['self'] = round;
  expect(() => JSON.parse(written(round))).not.toThrow();
});
