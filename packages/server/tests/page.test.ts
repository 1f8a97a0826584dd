import { mkdtemp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { ApiEnv } from '../src/index.ts';
import { openApp, SECRETS } from './fixtures/openApp.ts';

const { app, logged } = openApp(new Hono<ApiEnv>());
const BROWSER = { headers: { accept: 'text/html,*/*;q=0.8' } };
const open = (query: string) => app.request(`/${query}`);
const secret = encodeURIComponent(SECRETS.acme);

describe('opening the plugin', () => {
  test('with an account’s secret the page comes, with a one-time code and nothing of a session', async () => {
    const answer = await open(`?view=panel&auth_secret=${secret}`);
    expect(answer.status).toBe(200);

    const html = await answer.text();
    expect(html).toMatch(
      /<head data-theme="light"><script nonce="[\w-]{43}">.+<\/script><meta name="frontyard-code" content="[\w-]{43}">/s,
    );
    expect(html).not.toMatch(/eyJ|s3cret/);
    expect(html).toContain('<script type="module" src="/assets/main-1a2b3c.js"></script>');
  });

  test('its first script is let in by a nonce of its own, new each time', async () => {
    const pages = await Promise.all([open(`?auth_secret=${secret}`), open(`?auth_secret=${secret}`)]);
    const nonces = await Promise.all(
      pages.map(async (page) => {
        const nonce = /<script nonce="([^"]+)">/.exec(await page.text())?.[1] ?? 'none';
        expect(page.headers.get('content-security-policy')).toContain(`script-src 'self' 'nonce-${nonce}';`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  test('an address that names the account opens with that account’s secret', async () => {
    expect((await open(`?t=acme&auth_secret=${secret}`)).status).toBe(200);
  });

  test('the page is framed by Front alone, kept by nobody, and its address goes to nobody', async () => {
    const { headers } = await open(`?auth_secret=${secret}`);
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors https:\/\/\*\.frontapp\.com https:\/\/\*\.frontapplication\.com$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.has('x-frame-options')).toBe(false);
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
    expect(headers.get('set-cookie')).toMatch(
      /^__Host-notes\.[\w-]{22}=[\w-]{43}; Max-Age=7200; Path=\/; Secure; HttpOnly; SameSite=None; Partitioned$/,
    );
  });

  test('a wrong, missing, doubled, bracketed, huge, NUL or strange secret gets one and the same answer', async () => {
    const queries = [
      '',
      '?auth_secret=',
      '?auth_secret=wrong',
      `?auth_secret=${secret}&auth_secret=${secret}`,
      `?auth_secret[]=${secret}`,
      `?auth_secret[acme]=${secret}`,
      `?auth_secret=${'x'.repeat(1_000_000)}`,
      `?auth_secret=${secret}%00`,
      '?auth_secret=%F0%9F%94%91',
      '?auth_secret=%zz%',
      `?token=${secret}`,
      `?t=globex&auth_secret=${secret}`,
      `?t=nobody&auth_secret=${secret}`,
      `?t=nobody`,
      `?t=&auth_secret=${secret}`,
      `?t=acme&t=acme&auth_secret=${secret}`,
      `?t[]=acme&auth_secret=${secret}`,
      `#auth_secret=${secret}`,
    ];
    const answers = await Promise.all(
      queries.map(async (query) => {
        const answer = await open(query);
        const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id');
        return JSON.stringify([answer.status, headers, await answer.text()]);
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^\[401,/);
    expect(answers[0]).toContain('opens only inside Front');
    expect(answers[0]).not.toMatch(/frontyard-code|set-cookie|nonce/);
  });

  test('every answer has a request id of our own making', async () => {
    const answer = await app.request('/', { headers: { 'x-request-id': 'forged' } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a page that was never built is a sentence for a person and a reason in the log', async () => {
    const unbuilt = openApp(new Hono<ApiEnv>(), { assets: '/nowhere' });
    const answer = await unbuilt.app.request(`/?auth_secret=${secret}`, BROWSER);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/^Something went wrong on our side.*\([0-9a-f-]{36}\)$/);
    expect(unbuilt.logged()).toContain('has not been built');
    expect((await unbuilt.app.request('/readyz')).status).toBe(503);
  });

  test('a page without a head is refused rather than sent without its session', async () => {
    const assets = await mkdtemp(join(tmpdir(), 'web-'));
    await writeFile(join(assets, 'index.html'), '<p>bare</p>');
    const bare = openApp(new Hono<ApiEnv>(), { assets });
    expect((await bare.app.request(`/?auth_secret=${secret}`)).status).toBe(500);
    expect(bare.logged()).toContain('has no <head>');
  });
});

describe('guessing', () => {
  const guarded = openApp(new Hono<ApiEnv>()).app;
  const from = (callerAddress: string, query: string) =>
    guarded.request(`/${query}`, BROWSER, { callerAddress });
  const wrong = '?t=acme&auth_secret=wrong';
  const right = `?t=acme&auth_secret=${secret}`;

  test('after 30 wrong secrets for one account an address waits; from elsewhere the account opens', async () => {
    for (let each = 0; each < 30; each += 1) expect((await from('203.0.113.5', wrong)).status).toBe(401);
    const answer = await from('203.0.113.5', wrong);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toMatch(/^There were too many failed attempts from your network/);

    expect((await from('203.0.113.5', right)).status).toBe(429);
    expect((await from('198.51.100.1', right)).status).toBe(200);
    expect((await from('198.51.100.1', wrong)).status).toBe(401);
    expect((await from('203.0.113.5', `?auth_secret=${secret}`)).status).toBe(200);
  });

  test('neither opening the plugin nor coming without a secret is counted', async () => {
    for (let each = 0; each < 40; each += 1) {
      expect((await from('192.0.2.1', right)).status).toBe(200);
      expect((await from('192.0.2.1', '?t=acme')).status).toBe(401);
    }
  });
});

describe('files of the build', () => {
  test('come without a session and may be kept for ever', async () => {
    const answer = await app.request('/assets/main-1a2b3c.js');
    expect(await answer.text()).toContain('notes');
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    '/assets/../index.html',
    '/assets/%2e%2e/index.html',
    '/assets/..%2findex.html',
    '/assets/..%5cindex.html',
    '/assets/%252e%252e/index.html',
    '/assets//etc/passwd',
    '/assets/main-1a2b3c.js%00.css',
    '/assets/.env',
    '/assets/',
    '/assets',
    '/index.html',
    '/assets/missing.js',
  ])('%s leads nowhere, and that is not kept', async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      status: 404,
      title: 'Not Found',
      error: { code: 'NOT_FOUND' },
    });
  });

  test('a link out of the folder is not followed', async () => {
    const assets = await mkdtemp(join(tmpdir(), 'web-'));
    await mkdir(join(assets, 'assets'));
    await writeFile(join(assets, 'private.txt'), 'private');
    await symlink('../private.txt', join(assets, 'assets', 'public.txt'));
    expect((await openApp(new Hono<ApiEnv>(), { assets }).app.request('/assets/public.txt')).status).toBe(
      404,
    );
  });
});

test('the log tells of every request and never of its secret, in any spelling', async () => {
  const double = encodeURIComponent(secret);
  const paths = [
    `?auth_secret=${secret}`,
    `?auth_secret=${SECRETS.acme}x`,
    `&auth_secret=${secret}`,
    `%3Fauth_secret%3D${secret}`,
    `%26auth%5Fsecret=${SECRETS.acme}`,
    `api/?auth_secret=${double}`,
  ];
  for (const path of paths) await open(path);

  const lines = logged()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines.at(-6)).toEqual({
    level: 30,
    time: expect.any(Number),
    requestId: expect.stringMatching(/-/),
    method: 'GET',
    path: '/',
    status: 200,
    ms: expect.any(Number),
    msg: 'request',
  });
  for (const spelling of [SECRETS.acme, secret, double, 's3cret']) expect(logged()).not.toContain(spelling);
  expect(logged()).not.toContain('eyJ');
});

test('no answer repeats the secret', async () => {
  for (const path of [
    `?auth_secret=${secret}`,
    `nowhere?auth_secret=${secret}`,
    `api/x?auth_secret=${secret}`,
  ]) {
    const answer = await open(path);
    const whole = JSON.stringify([...answer.headers]) + (await answer.text());
    expect(whole).not.toContain('s3cret');
  }
});

describe('any address', () => {
  const navigate = (path: string) => app.request(path, { headers: { accept: 'text/html,*/*' } });

  test('a browser is sent to shows the plugin, and stays as it is', async () => {
    const answer = await navigate(`/inbox/panel?t=acme&auth_secret=${secret}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
    expect(await answer.text()).toContain('frontyard-code');
    expect((await navigate('/inbox/panel')).status).toBe(401);
  });

  test.each(['/missing.js', '/assets/none', '/favicon.ico', '/api'])('but %s is no page', async (path) => {
    expect((await navigate(`${path}?auth_secret=${secret}`)).status).toBe(path === '/api' ? 401 : 404);
    expect((await app.request('/inbox/panel')).status).toBe(404);
  });
});

describe('compression', () => {
  const big = new Hono<ApiEnv>()
    .get('/list', (c) => c.json('x'.repeat(5000)))
    .get('/small', (c) => c.json('x'))
    .get('/edited', (c) => c.json('x'.repeat(5000), 200, { ETag: '"3"' }));
  const encodingOf = async (path: string) => {
    const { app: server, signedIn } = openApp(big);
    const headers = { 'accept-encoding': 'gzip', accept: 'text/html', ...(await signedIn()) };
    const answer = await server.request(path, { headers });
    return [answer.status, answer.headers.get('content-encoding')];
  };

  test('is for what is large and holds no secret', async () => {
    expect(await encodingOf('/api/list')).toEqual([200, 'gzip']);
    expect(await encodingOf('/api/small')).toEqual([200, null]);
  });

  test('is not for the page with its session, nor for what edits are made from', async () => {
    expect(await encodingOf(`/?auth_secret=${secret}&x=${'x'.repeat(2000)}`)).toEqual([200, null]);
    expect(await encodingOf('/api/edited')).toEqual([200, null]);
  });
});

describe('health', () => {
  test('the process answers, and is ready while its parts are', async () => {
    expect(await (await app.request('/healthz')).json()).toEqual({ ok: true });
    expect((await app.request('/readyz')).status).toBe(200);
  });

  test('it is not ready when a part says no or fails', async () => {
    const failing = openApp(new Hono<ApiEnv>(), {
      ready: () => Promise.reject(new Error('no database')),
    });
    expect((await failing.app.request('/readyz')).status).toBe(503);
    expect(failing.logged()).toContain('no database');
    const waiting = openApp(new Hono<ApiEnv>(), { ready: async () => false });
    expect((await waiting.app.request('/readyz')).status).toBe(503);
    expect((await waiting.app.request('/healthz')).status).toBe(200);
  });
});
