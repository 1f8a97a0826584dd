import { decodeJwt } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSessionKeys } from '../keys.ts';
import { createSecretBook } from '../secretBook.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import type { SessionStore } from '../store/SessionStore.ts';
import { createSessions } from './createSessions.ts';
import type { Begun, Sessions, SessionsOptions } from './createSessions.ts';
import type { Issued } from './desk.ts';
import { randomText } from './digest.ts';
import type { AuthEvent } from './events.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const keys = createSessionKeys();
let at: number;
let events: AuthEvent[];
let sessions: Sessions;
let store: SessionStore;
const now = (): number => at;
const types = (): string[] => events.map(({ type }) => type);

const book = createSecretBook(
  [
    { tenant: 'acme', secret: 'secret-of-acme' },
    { tenant: 'acme', secret: 'old-secret', label: 'old', retiredAfter: new Date('2026-11-01T13:00:00Z') },
  ],
  { now: () => new Date(at) },
);
const open = (change: Partial<SessionsOptions> = {}): Sessions =>
  createSessions({
    plugin: 'crm-link',
    keys,
    secrets: book,
    store,
    now,
    onEvent: (event) => events.push(event),
    ...change,
  });

beforeEach(() => {
  at = Date.parse('2026-11-01T12:00:00Z');
  events = [];
  store = createMemoryStore({ now });
  sessions = open();
});

async function begin(secret = 'secret-of-acme'): Promise<Begun> {
  const opening = book.open(secret);
  if (!opening) throw new Error('the secret opens nothing');
  return sessions.begin(opening);
}

const cookiesOf = ({ session, cookie }: Begun) => [{ session, value: cookie }];

/** A page of which the answer to the exchange is known. */
async function openPage(secret?: string): Promise<{ begun: Begun; handle: string; issued: Issued }> {
  const begun = await begin(secret);
  const handle = randomText();
  const issued = await sessions.exchange({ code: begun.code, handle });
  if (!issued) throw new Error('the session did not open');
  return { begun, handle, issued };
}

describe('a one-time code', () => {
  test('opens a session of ten minutes, which names account and plugin and nobody', async () => {
    const { issued } = await openPage();
    expect(issued).toMatchObject({ lifetimeSeconds: 600, session: expect.stringMatching(/^[\w-]{22}$/) });
    expect(await sessions.read(issued.token)).toEqual({
      tenant: 'acme',
      plugin: 'crm-link',
      id: issued.session,
      teammate: undefined,
      expiresAt: new Date(at + 10 * MINUTE),
    });
    expect(Object.keys(decodeJwt(issued.token)).toSorted()).toEqual([
      'aud',
      'exp',
      'iat',
      'iss',
      'jti',
      'sid',
      'tenant',
    ]);
  });

  test('brought again by the same page, as after a lost answer, opens the same session', async () => {
    const { begun, handle, issued } = await openPage();
    expect(await sessions.exchange({ code: begun.code, handle })).toMatchObject({ session: issued.session });
    expect(events).toEqual([]);
  });

  test('brought again by anyone else opens nothing, and ends the session it opened', async () => {
    const { begun, issued } = await openPage();
    expect(await sessions.exchange({ code: begun.code, handle: randomText() })).toBeUndefined();
    expect(await sessions.read(issued.token)).toBeUndefined();
    expect(events).toEqual([
      { type: 'code_replayed', plugin: 'crm-link', tenant: 'acme', session: issued.session },
    ]);
  });

  test('brought by two at once opens at most one session', async () => {
    const { code } = await begin();
    const both = await Promise.all(
      [randomText(), randomText()].map((handle) => sessions.exchange({ code, handle })),
    );
    expect(both.filter(Boolean).length).toBeLessThanOrEqual(1);
    expect(types()).toEqual(['code_replayed']);
  });

  test('is void after a minute, for another plugin, or when it was made up', async () => {
    const late = await begin();
    at += MINUTE;
    const foreign = await open({ plugin: 'knowledge-base' }).begin({ tenant: 'acme', secret: 'x' });
    for (const code of [late.code, foreign.code, randomText(), '', 'x'.repeat(5000), '__proto__']) {
      expect(await sessions.exchange({ code, handle: randomText() })).toBeUndefined();
    }
    expect(new Set(types())).toEqual(new Set(['code_refused']));
  });

  test('needs a handle nobody can guess', async () => {
    const { code } = await begin();
    for (const handle of ['', '1', 'x'.repeat(44)]) {
      expect(await sessions.exchange({ code, handle })).toBeUndefined();
    }
  });
});

describe('renewing', () => {
  const renew = (session: string, handle: string, next = randomText(), more = {}) =>
    sessions.renew({ session, handle, next, ...more });

  test('gives a new token of the same session, and only the next handle renews again', async () => {
    const { handle, issued } = await openPage();
    at += 5 * MINUTE;
    const next = randomText();
    const renewed = await renew(issued.session, handle, next);
    expect(await sessions.read(renewed?.token ?? '')).toMatchObject({ id: issued.session });
    expect(decodeJwt(renewed?.token ?? '').jti).not.toBe(decodeJwt(issued.token).jti);
    expect(await renew(issued.session, next)).toBeDefined();
    expect(events).toEqual([]);
  });

  test('the same request again, as after a lost answer, is answered again', async () => {
    const { handle, issued } = await openPage();
    const next = randomText();
    await renew(issued.session, handle, next);
    expect(await renew(issued.session, handle, next)).toBeDefined();
    expect(await renew(issued.session, next)).toBeDefined();
    expect(events).toEqual([]);
  });

  test('a handle that was replaced ends the whole session, for the thief and for the page', async () => {
    const { handle, issued } = await openPage();
    const next = randomText();
    const renewed = await renew(issued.session, handle, next);
    expect(await renew(issued.session, handle)).toBeUndefined();
    expect(types()).toEqual(['handle_reused']);

    expect(await renew(issued.session, next)).toBeUndefined();
    expect(await sessions.read(renewed?.token ?? '')).toBeUndefined();
    expect(await sessions.read(issued.token)).toBeUndefined();
  });

  test('one handle brought twice at once is a reuse as well', async () => {
    const { handle, issued } = await openPage();
    const both = await Promise.all([renew(issued.session, handle), renew(issued.session, handle)]);
    expect(both.filter(Boolean).length).toBeLessThanOrEqual(1);
    expect(types()).toEqual(['handle_reused']);
  });

  test('a handle that never was one opens nothing and ends nothing', async () => {
    const { handle, issued } = await openPage();
    expect(await renew(issued.session, randomText())).toBeUndefined();
    expect(await renew('../../etc', handle)).toBeUndefined();
    expect(await renew(issued.session, handle, handle)).toBeUndefined();
    expect(await renew(issued.session, handle, '')).toBeUndefined();
    expect(new Set(types())).toEqual(new Set(['handle_refused']));
    expect(await renew(issued.session, handle)).toBeDefined();
  });

  test('a session nobody renews for two hours is over; one in use lasts twelve and not a minute more', async () => {
    const idle = await openPage();
    let { handle, issued } = await openPage();
    for (let hours = 1; hours < 12; hours += 1) {
      at += HOUR;
      const next = randomText();
      const renewed = await renew(issued.session, handle, next);
      if (!renewed) throw new Error(`ended after ${hours} hours`);
      [handle, issued] = [next, renewed];
    }
    expect(await renew(idle.issued.session, idle.handle)).toBeUndefined();

    at += 55 * MINUTE;
    const next = randomText();
    expect(await renew(issued.session, handle, next)).toMatchObject({ lifetimeSeconds: 300 });
    at += 5 * MINUTE;
    expect(await renew(issued.session, next)).toBeUndefined();
  });

  test('a teammate whom the page names is a claim, until a login proves one', async () => {
    const { handle, issued } = await openPage();
    const [second, third] = [randomText(), randomText()];
    const claimed = await renew(issued.session, handle, second, { teammate: 'tea_1' });
    expect(await sessions.read(claimed?.token ?? '')).toMatchObject({
      teammate: { assurance: 'claimed', id: 'tea_1' },
    });

    const proven = { assurance: 'verified' as const, issuer: 'https://id.example', subject: 'mara' };
    expect(await sessions.verify(issued.session, proven)).toBe(true);
    const verified = await renew(issued.session, second, third, { teammate: 'tea_2' });
    expect(await sessions.read(verified?.token ?? '')).toMatchObject({ teammate: proven });
    expect(types()).toEqual(['teammate_verified']);
  });
});

describe('ending', () => {
  test('a session that is ended is over at once, in every process that shares the store', async () => {
    const { handle, issued } = await openPage();
    await open().end(issued.session);
    expect(await sessions.read(issued.token)).toBeUndefined();
    const next = randomText();
    expect(await sessions.renew({ session: issued.session, handle, next })).toBeUndefined();
    expect(await sessions.verify(issued.session, { assurance: 'verified', issuer: 'x', subject: 'y' })).toBe(
      false,
    );
  });

  test('sessions end with the secret that opened them, and no others do', async () => {
    const [old, current] = [await openPage('old-secret'), await openPage()];
    const waiting = await begin('old-secret');
    at += HOUR - 1;
    expect(await sessions.renew({ ...renewalOf(old) })).toBeDefined();
    const unused = await begin('old-secret');
    at += 2;
    const [late] = [await sessions.renew({ ...renewalOf(current) })];
    expect(late).toBeDefined();
    expect(await sessions.read(old.issued.token)).toBeUndefined();
    for (const { code } of [waiting, unused]) {
      expect(await sessions.exchange({ code, handle: randomText() })).toBeUndefined();
    }
    expect(types()).toContain('secret_retired');
  });

  function renewalOf({ issued, handle }: { issued: Issued; handle: string }) {
    return { session: issued.session, handle, next: randomText() };
  }
});

describe('the browser’s cookie', () => {
  test('where it came back once it has to come with everything', async () => {
    const begun = await begin();
    const [handle, next] = [randomText(), randomText()];
    const issued = await sessions.exchange({ code: begun.code, handle, cookies: cookiesOf(begun) });
    const { token = '', session = '' } = issued ?? {};
    expect(await sessions.read(token, cookiesOf(begun))).toBeDefined();
    for (const cookies of [[], [{ session, value: randomText() }], [{ session: 'x', value: begun.cookie }]]) {
      expect(await sessions.read(token, cookies)).toBeUndefined();
      expect(await sessions.renew({ session, handle, next, cookies })).toBeUndefined();
    }
    expect(new Set(types())).toEqual(new Set(['browser_changed']));
    expect(await sessions.renew({ session, handle, next, cookies: cookiesOf(begun) })).toBeDefined();
  });

  test('where the browser keeps none the session works without', async () => {
    const { issued, begun } = await openPage();
    expect(await sessions.read(issued.token)).toBeDefined();
    expect(await sessions.beginAgain(cookiesOf(begun))).toBeUndefined();
  });

  test('of another page opens nothing, and voids the code it came with', async () => {
    const begun = await begin();
    const wrong = [{ session: begun.session, value: randomText() }];
    expect(
      await sessions.exchange({ code: begun.code, handle: randomText(), cookies: wrong }),
    ).toBeUndefined();
    expect(
      await sessions.exchange({ code: begun.code, handle: randomText(), cookies: cookiesOf(begun) }),
    ).toBeUndefined();
  });

  test('lets a page that is loaded again begin anew, with no more time than it had', async () => {
    const first = await begin();
    await sessions.exchange({ code: first.code, handle: randomText(), cookies: cookiesOf(first) });
    at += HOUR;
    expect(await sessions.beginAgain(cookiesOf(first), 'globex')).toBeUndefined();
    const again = await sessions.beginAgain(cookiesOf(first), 'acme');
    if (!again) throw new Error('the page did not open again');
    expect(again.session).not.toBe(first.session);

    const handle = randomText();
    const issued = await sessions.exchange({ code: again.code, handle, cookies: cookiesOf(again) });
    expect(issued).toMatchObject({ session: again.session });
    await sessions.end(first.session);
    expect(await sessions.beginAgain(cookiesOf(first))).toBeUndefined();
  });
});

test('what is kept holds neither code nor handle nor cookie', async () => {
  const texts: string[] = [];
  store = {
    ...createMemoryStore({ now }),
    add: async (key, value) => texts.push(key, value) > 0,
  };
  sessions = open();
  const begun = await begin();
  expect(texts.join(' ')).not.toMatch(new RegExp(`${begun.code}|${begun.cookie}|secret-of`));
  expect(texts.join(' ')).toContain(begun.session);
});

test('limits that do not fit together are a mistake of the caller', () => {
  for (const limits of [
    { token: 0 },
    { token: 3601 },
    { idle: 60 },
    { absolute: 13 * 3600 },
    { code: 0.5 },
  ]) {
    expect(() => open({ limits })).toThrow(/do not fit together/);
  }
});
