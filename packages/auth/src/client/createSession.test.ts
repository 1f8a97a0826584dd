// @vitest-environment jsdom
import { Hono } from 'hono';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { requireSession } from '../hono.ts';
import type { SessionEnv } from '../hono.ts';
import { bearerToken } from '../bearerToken.ts';
import { createSessionKeys } from '../keys.ts';
import { issueSession, renewSession } from '../session.ts';
import { ApiError } from './ApiError.ts';
import { createSession } from './createSession.ts';

const keys = createSessionKeys();
const owner = { plugin: 'crm-link', tenant: 'acme' };
let renewals = 0;

/** A server as ours are: the network between it and the page is all that is missing. */
const server = new Hono<SessionEnv>()
  .post('/api/session', async (c) => {
    renewals += 1;
    const token = await renewSession(bearerToken(c.req.header('authorization')) ?? '', keys, owner);
    return token ? c.json({ token }) : c.json({ error: { code: 'UNAUTHENTICATED', message: 'over' } }, 401);
  })
  .use('/api/*', requireSession(keys, 'crm-link'))
  .get('/api/whoami', (c) => c.json({ tenant: c.var.session.tenant, id: c.var.session.id }))
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

function openPage(token: string | undefined): ReturnType<typeof createSession> {
  document.head.innerHTML = token ? `<meta name="frontyard-session" content="${token}">` : '';
  return createSession();
}

async function freshPage(lifetimeSeconds = 3600): Promise<ReturnType<typeof createSession>> {
  return openPage(await issueSession(keys, owner, { lifetimeSeconds }));
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('taking the session over', () => {
  test('the token leaves the page once it is read', async () => {
    await freshPage();
    expect(document.documentElement.innerHTML).not.toMatch(/eyJ/);
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
  test('a session younger than half its life is left alone', async () => {
    const session = await freshPage();
    expect(await idOf(session)).toBe(await idOf(session));
    expect(renewals).toBe(0);
  });

  test('past half its life it is renewed once, however many calls are waiting', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const session = await freshPage();
    const before = await idOf(session);
    vi.setSystemTime(Date.now() + 1801 * 1000);
    const ids = await Promise.all([idOf(session), idOf(session), idOf(session)]);
    expect(renewals).toBe(1);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).not.toBe(before);
  });

  test('a failing renewal does not fail the call while the old session holds', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const session = await freshPage();
    vi.setSystemTime(Date.now() + 1801 * 1000);
    vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
      url.endsWith('/api/session') ? Promise.reject(new TypeError('down')) : server.request(url, init),
    );
    expect(await idOf(session)).toMatch(/-/);
  });

  test('after a 401 it is renewed and the call repeated, once', async () => {
    const session = await freshPage();
    const sent: string[] = [];
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      sent.push(new URL(url).pathname);
      if (sent.length === 1)
        return Response.json({ error: { code: 'UNAUTHENTICATED', message: 'x' } }, { status: 401 });
      return server.request(url, init);
    });
    expect(await idOf(session)).toMatch(/-/);
    expect(sent).toEqual(['/api/whoami', '/api/session', '/api/whoami']);
  });

  test('a session that is over ends in one 401 error', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const session = await freshPage(60);
    vi.setSystemTime(Date.now() + 200 * 1000);
    expect(await failure(session.fetch('/api/whoami'))).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    expect(renewals).toBe(2); // once for its age, once after the 401
  });
});

function idOf(session: ReturnType<typeof createSession>): Promise<string> {
  return session.json('/api/whoami', undefined, (value) => (value as { id: string }).id);
}
