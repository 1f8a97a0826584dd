// @vitest-environment jsdom
import { Hono } from 'hono';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { requireSession } from '../hono.ts';
import type { SessionEnv } from '../hono.ts';
import { createSessionKeys } from '../keys.ts';
import { createSecretBook } from '../secretBook.ts';
import { createSessions } from '../sessions/createSessions.ts';
import type { Exchange } from '../sessions/exchangeCode.ts';
import type { Renewal } from '../sessions/renewSession.ts';
import { ApiError } from './ApiError.ts';
import { claimTeammate } from './claimTeammate.ts';
import { createSession } from './createSession.ts';
import type { PageSession } from './createSession.ts';

const secrets = createSecretBook([{ tenant: 'acme', secret: 's3cret' }]);
const sessions = createSessions({ plugin: 'crm-link', keys: createSessionKeys(), secrets });
let renewals = 0;

const OVER = { error: { code: 'UNAUTHENTICATED', message: 'over' } };

/** A server as ours are: the network between it and the page is all that is missing. */
const server = new Hono<SessionEnv>()
  .post('/api/session', async (c) => {
    const issued = await sessions.exchange(await c.req.json<Exchange>());
    return issued ? c.json(issued) : c.json(OVER, 401);
  })
  .post('/api/session/renewal', async (c) => {
    renewals += 1;
    const issued = await sessions.renew(await c.req.json<Renewal>());
    return issued ? c.json(issued) : c.json(OVER, 401);
  })
  .use('/api/*', requireSession(sessions))
  .delete('/api/session', async (c) => {
    await sessions.end(c.var.session.id);
    return c.body(null, 204);
  })
  .get('/api/whoami', (c) => c.json({ tenant: c.var.session.tenant, teammate: c.var.session.teammate }))
  .get('/api/token', (c) => c.json({ token: c.req.header('authorization') }))
  .post('/api/links', async (c) => {
    const issues = [{ path: 'url', message: 'Invalid URL' }];
    const message = `No: ${await c.req.text()} as ${c.req.header('content-type')}`;
    return c.json({ error: { code: 'BAD_REQUEST', message, issues, requestId: 'r1' } }, 400);
  })
  .get('/api/broken', (c) => c.text('<html>', 200))
  .get('/api/crash', (c) => c.html('<h1>Bad gateway</h1>', 502));

beforeEach(() => {
  renewals = 0;
  vi.useRealTimers();
  window.history.replaceState(null, '', '/');
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => server.request(url, init));
});

function openPage(code: string | undefined): PageSession {
  document.head.innerHTML = code ? `<meta name="frontyard-code" content="${code}">` : '';
  return createSession();
}

async function newCode(): Promise<string> {
  const opening = secrets.open('s3cret');
  if (!opening) throw new Error('the secret opens nothing');
  return (await sessions.begin(opening)).code;
}

async function freshPage(): Promise<PageSession> {
  const session = openPage(await newCode());
  await session.ready;
  return session;
}

/** The network, where the server does what it was asked and the first so many answers are lost. */
function loseAnswers(count: number, path: string): void {
  let left = count;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const answer = await server.request(url, init);
    if (!url.endsWith(path) || left === 0) return answer;
    left -= 1;
    throw new TypeError('Failed to fetch');
  });
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('taking the session over', () => {
  test('the code leaves the page once it is read, and no token comes into it', async () => {
    const code = await newCode();
    const session = openPage(code);
    expect(document.documentElement.innerHTML).not.toContain(code);
    await session.ready;
    expect(document.documentElement.innerHTML).not.toMatch(/eyJ/);
  });

  test('a call made before there is a session waits for it', async () => {
    const session = openPage(await newCode());
    expect(session.state).toBe('opening');
    expect((await session.fetch('/api/whoami')).status).toBe(200);
    expect(session.state).toBe('open');
  });

  test('a lost answer is no loss: the page asks again and has its session', async () => {
    loseAnswers(1, '/api/session');
    expect((await freshPage()).state).toBe('open');
  });

  test('while the server is out of reach there is none, and later the same code opens it', async () => {
    loseAnswers(3, '/api/session');
    const session = openPage(await newCode());
    expect(await failure(session.ready)).toMatchObject({ code: 'UNREACHABLE' });
    expect(session.state).toBe('opening');
    await session.renew();
    expect((await session.fetch('/api/whoami')).status).toBe(200);
  });

  test('a code that opens nothing ends it, and that is told once', async () => {
    const session = openPage('x'.repeat(43));
    const heard = vi.fn<() => void>();
    session.subscribe(heard);
    expect(await failure(session.ready)).toMatchObject({ status: 401 });
    expect(await failure(session.fetch('/api/whoami'))).toMatchObject({ status: 401 });
    expect([session.state, heard.mock.calls.length]).toEqual(['ended', 1]);
  });

  test('two frames of one page have a session each, and do not disturb each other', async () => {
    const [one, other] = [await freshPage(), await freshPage()];
    await Promise.all([one.renew(), other.renew(), one.renew(), other.renew()]);
    await one.end();
    expect((await other.fetch('/api/whoami')).status).toBe(200);
  });

  test.each([
    ['/?auth_secret=s3cret', '/'],
    ['/?view=panel&auth_secret=s3cret', '/?view=panel'],
    ['/?a=%20b&auth_secret=s3cret&c#part?auth', '/?a=%20b&c#part?auth'],
    ['/panel?auth%5Fsecret=s3cret&auth_secret[]=s3cret', '/panel'],
    ['/?a=1&&b=%zz', '/?a=1&&b=%zz'],
  ])('the secret leaves the address %s at once', async (before, after) => {
    window.history.replaceState({ keep: 1 }, '', before);
    const length = window.history.length;
    await freshPage();
    expect(window.location.href).toBe(`${window.location.origin}${after}`);
    expect(window.history.length).toBe(length);
    expect(window.history.state).toEqual({ keep: 1 });
  });

  test('nothing is stored', async () => {
    const session = await freshPage();
    await session.fetch('/api/whoami');
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
  });
});

describe('calling the server', () => {
  test('carries the session and parses the answer', async () => {
    const session = await freshPage();
    const tenant = await session.json(
      '/api/whoami',
      undefined,
      (value) => (value as { tenant: string }).tenant,
    );
    expect(tenant).toBe('acme');
  });

  test('a refusal becomes an error with the server’s code, words and issues', async () => {
    const session = await freshPage();
    const error = await failure(session.json('/api/links', { method: 'POST', body: '{"url":7}' }, String));
    expect(ApiError.is(error, 'BAD_REQUEST')).toBe(true);
    expect(error).toMatchObject({
      status: 400,
      message: 'No: {"url":7} as application/json',
      issues: [{ path: 'url', message: 'Invalid URL' }],
      requestId: 'r1',
    });
  });

  test('an answer that is no JSON is an error of its own', async () => {
    const session = await freshPage();
    expect(await failure(session.json('/api/broken', {}, String))).toMatchObject({
      code: 'UNEXPECTED_ANSWER',
    });
    expect(await failure(session.fetch('/api/crash'))).toMatchObject({
      status: 502,
      code: 'UNEXPECTED_ANSWER',
    });
  });

  test('a server out of reach is an error with status 0', async () => {
    const session = await freshPage();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failure(session.fetch('/api/whoami'))).toMatchObject({ status: 0, code: 'UNREACHABLE' });
  });

  test.each(['https://evil.test/api', '//evil.test/api', '\\\\evil.test', 'javascript:alert(1)', 'http://'])(
    'the session is never sent to %s',
    async (path) => {
      const session = await freshPage();
      const sent = vi.fn<typeof fetch>();
      vi.stubGlobal('fetch', sent);
      expect(await failure(session.fetch(path))).toMatchObject({ code: 'FOREIGN_ADDRESS' });
      expect(sent).not.toHaveBeenCalled();
    },
  );

  test('a page without a session asks nothing and says so', async () => {
    const session = openPage(undefined);
    expect(await failure(session.fetch('/api/whoami'))).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
  });

  test('giving up ends the call with the caller’s own reason', async () => {
    const session = await freshPage();
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      return new Promise((_resolve, reject) =>
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      );
    });
    const giveUp = new AbortController();
    const call = failure(session.fetch('/api/whoami', { signal: giveUp.signal }));
    giveUp.abort(new Error('the teammate moved on'));
    expect(await call).toMatchObject({ message: 'the teammate moved on' });
  });
});

describe('renewing', () => {
  const past = (minutes: number): void => {
    vi.setSystemTime(Date.now() + minutes * 60_000);
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });

  test('a token younger than half its life is left alone', async () => {
    const session = await freshPage();
    past(4);
    expect(await tokenOf(session)).toBe(await tokenOf(session));
    expect(renewals).toBe(0);
  });

  test('past half its life it is renewed once, however many calls are waiting', async () => {
    const session = await freshPage();
    const before = await tokenOf(session);
    past(6);
    const tokens = await Promise.all([tokenOf(session), tokenOf(session), tokenOf(session)]);
    expect(renewals).toBe(1);
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).not.toBe(before);
  });

  test('a lost answer of a renewal is asked for again, and nothing is taken for theft', async () => {
    const session = await freshPage();
    loseAnswers(3, '/api/session/renewal');
    past(6);
    expect(await tokenOf(session)).toMatch(/^Bearer eyJ/); // with the old token, which still holds
    expect(await tokenOf(session)).toMatch(/^Bearer eyJ/);
    past(9);
    expect(await tokenOf(session)).toMatch(/^Bearer eyJ/);
    expect(session.state).toBe('open');
  });

  test('after a 401 it is renewed and the calls repeated, once each', async () => {
    const session = await freshPage();
    const sent: string[] = [];
    let refusing = 2;
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      sent.push(new URL(url).pathname);
      if (url.endsWith('/api/token') && refusing > 0) {
        refusing -= 1;
        return Response.json(OVER, { status: 401 });
      }
      return server.request(url, init);
    });
    await Promise.all([tokenOf(session), tokenOf(session)]);
    expect(sent.toSorted()).toEqual([...Array(4).fill('/api/token'), '/api/session/renewal'].toSorted());
  });

  test('a session that is over ends in one 401 error, and asks no more', async () => {
    const session = await freshPage();
    past(3 * 60);
    expect(await failure(tokenOf(session))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(session.state).toBe('ended');
    const sent = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', sent);
    expect(await failure(tokenOf(session))).toMatchObject({ status: 401 });
    expect(sent).not.toHaveBeenCalled();
  });

  test('the teammate Front told of goes along, as a claim', async () => {
    const session = await freshPage();
    session.claim('tea_mara');
    await vi.waitFor(() => expect(renewals).toBe(1));
    expect(await teammateOf(session)).toEqual({ assurance: 'claimed', id: 'tea_mara' });
    session.claim('tea_mara');
    await session.fetch('/api/whoami');
    expect(renewals).toBe(1);
  });

  test('whom Front names is claimed once it does, also while the session is still opened', async () => {
    const session = openPage(await newCode());
    await claimTeammate(session, Promise.resolve({ teammate: { id: 'tea_mara' } }));
    await vi.waitFor(async () =>
      expect(await teammateOf(session)).toEqual({ assurance: 'claimed', id: 'tea_mara' }),
    );
  });

  test('what is no teammate’s id, or a page outside of Front, claims nobody and ends nothing', async () => {
    const session = await freshPage();
    for (const id of ['', 'mara', 'tea_', 'tea_a b', `tea_${'x'.repeat(65)}`]) session.claim(id);
    await claimTeammate(session, Promise.reject(new Error('not in Front')));
    await session.renew();
    expect([await teammateOf(session), renewals]).toEqual([undefined, 1]);
  });

  test('after signing out nothing works, here or with what was stolen before', async () => {
    const session = await freshPage();
    const authorization = await tokenOf(session);
    await session.end();
    expect(session.state).toBe('ended');
    expect(await failure(session.fetch('/api/whoami'))).toMatchObject({ status: 401 });
    expect((await server.request('/api/whoami', { headers: { authorization } })).status).toBe(401);
  });
});

function teammateOf(session: PageSession): Promise<unknown> {
  return session.json('/api/whoami', undefined, (value) => (value as { teammate?: unknown }).teammate);
}

function tokenOf(session: PageSession): Promise<string> {
  return session.json('/api/token', undefined, (value) => (value as { token: string }).token);
}
