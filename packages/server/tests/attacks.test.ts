import { createHmac, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import {
  createCallerAddress,
  createSecretBook,
  createSessionKeys,
  FRONT_ANCESTORS,
  randomText,
} from '@frontyard/auth';
import { Hono } from 'hono';
import { exportJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ApiEnv, Listener } from '../src/index.ts';
import { createLog, createPluginApp, jsonBody, listen } from '../src/index.ts';
import { cachingProxy } from './fixtures/cachingProxy.ts';

/** Attacks on a plugin's server, each over a real connection. `apps/docs/guide/attacks.md` lists them all. */
const SECRETS = { acme: 's3cret+of/acme=', globex: 's3cret-of-globex' };
const keys = createSessionKeys();
const lines: string[] = [];
let server: Listener;

beforeAll(async () => {
  const app = createPluginApp({
    plugin: 'notes',
    secrets: createSecretBook(Object.entries(SECRETS).map(([tenant, secret]) => ({ tenant, secret }))),
    keys,
    frameAncestors: FRONT_ANCESTORS,
    assets: fileURLToPath(new URL('fixtures/web', import.meta.url)),
    log: createLog({ level: 'trace', destination: { write: (line) => void lines.push(line) } }),
    api: new Hono<ApiEnv>()
      .get('/whoami', (c) =>
        c.json({ tenant: c.var.session.tenant, secret: `only for ${c.var.session.tenant}` }),
      )
      .post('/notes', jsonBody(z.strictObject({ title: z.string() })), (c) => c.json({ saved: true }, 201))
      .delete('/notes', (c) => c.body(null, 204)),
  });
  server = await listen(app, { port: 0, callerAddress: createCallerAddress() });
});
afterAll(() => server.close());
beforeEach(() => {
  lines.length = 0;
});

const url = (path: string): string => new URL(path, server.url).href;
const events = (): unknown[] =>
  lines.map((line) => (JSON.parse(line) as { event?: string }).event).filter((event) => event !== undefined);
const body = (value: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

interface Opened {
  code: string;
  cookie: string;
}

async function openPage(tenant: keyof typeof SECRETS = 'acme'): Promise<Opened> {
  const page = await fetch(url(`/?auth_secret=${encodeURIComponent(SECRETS[tenant])}`));
  const code = /frontyard-code" content="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  return { code, cookie: page.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

interface Opener {
  token: string;
  session: string;
  handle: string;
}

async function signIn(tenant: keyof typeof SECRETS = 'acme', cookie?: string): Promise<Opener> {
  const { code } = await openPage(tenant);
  const handle = randomText();
  const init = body({ code, handle });
  const answer = await fetch(
    url('/api/session'),
    cookie ? { ...init, headers: { ...init.headers, cookie, 'x-frontyard': '1' } } : init,
  );
  return { ...((await answer.json()) as { token: string; session: string }), handle };
}

const whoami = (token: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url('/api/whoami'), { headers: { authorization: `Bearer ${token}`, ...headers } });

/** What anybody sees of a refusal: all but what is new with each answer. */
async function seen(answer: Response): Promise<string> {
  const headers = [...answer.headers].filter(([name]) => !['x-request-id', 'date'].includes(name));
  const text = (await answer.text()).replace(/"requestId":"[^"]+"/, '');
  return JSON.stringify([answer.status, headers, text]);
}

describe('the secret', () => {
  test('a wrong one, none, an unknown account’s and another account’s are refused alike', async () => {
    const acme = encodeURIComponent(SECRETS.acme);
    const queries = [
      '?auth_secret=wrong',
      '',
      `?t=nobody&auth_secret=${acme}`,
      `?t=globex&auth_secret=${acme}`,
    ];
    const answers = await Promise.all(queries.map(async (query) => seen(await fetch(url(`/${query}`)))));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^\[401,/);
  });

  test.each([
    ['twice', `?auth_secret=${encodeURIComponent(SECRETS.acme)}&auth_secret=x`, 401],
    ['as a list', `?auth_secret[]=${encodeURIComponent(SECRETS.acme)}`, 401],
    ['as an object', `?auth_secret[a]=${encodeURIComponent(SECRETS.acme)}`, 401],
    ['with a NUL', `?auth_secret=${encodeURIComponent(SECRETS.acme)}%00`, 401],
    ['in other letters', '?auth_secret=%F0%9F%94%91%E2%80%AE', 401],
    ['of 10 kB', `?auth_secret=${'x'.repeat(10_000)}`, 401],
    ['of 1 MB', `?auth_secret=${'x'.repeat(1_000_000)}`, 431],
  ])('brought %s opens nothing, and nothing fails', async (_name, query, status) => {
    const answer = await fetch(url(`/${query}`));
    expect(answer.status).toBe(status);
    expect(lines.join('')).not.toMatch(/"level":(?:50|60)/);
  });

  test('in the fragment, a cookie, a header or a body is never read', async () => {
    const secret = SECRETS.acme;
    const answers = await Promise.all([
      fetch(url(`/#auth_secret=${secret}`)),
      fetch(url('/'), { headers: { cookie: `auth_secret=${encodeURIComponent(secret)}` } }),
      fetch(url('/'), { headers: { 'auth-secret': secret, authorization: `Bearer ${secret}` } }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    expect((await fetch(url('/'), body({ auth_secret: secret }))).status).toBe(404);
  });

  test('stands in no log line and no answer, in whatever spelling it came', async () => {
    const spellings = [
      SECRETS.acme,
      encodeURIComponent(SECRETS.acme),
      Buffer.from(SECRETS.acme).toString('base64'),
    ];
    const answers: string[] = [];
    for (const spelling of spellings) {
      for (const path of [
        `/?auth_secret=${spelling}`,
        `/nowhere?auth_secret=${spelling}`,
        `/api/x?auth_secret=${spelling}`,
      ]) {
        const answer = await fetch(url(path));
        answers.push(JSON.stringify([...answer.headers]) + (await answer.text()));
      }
    }
    const everything = [...answers, ...lines].join('\n');
    for (const spelling of spellings) expect(everything).not.toContain(spelling);
  });
});

describe('the one-time code', () => {
  test('replayed by somebody else: 401, an event, and the session it opened is over', async () => {
    const { code } = await openPage();
    const first = await fetch(url('/api/session'), body({ code, handle: randomText() }));
    const { token } = (await first.json()) as { token: string };
    expect((await fetch(url('/api/session'), body({ code, handle: randomText() }))).status).toBe(401);
    expect(events()).toEqual(['code_replayed']);
    expect((await whoami(token)).status).toBe(401);
  });

  test('in two tabs at once: one 200 at most', async () => {
    const { code } = await openPage();
    const both = await Promise.all(
      [randomText(), randomText()].map((handle) => fetch(url('/api/session'), body({ code, handle }))),
    );
    expect(both.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    expect(both.some(({ status }) => status === 401)).toBe(true);
    expect(events()).toEqual(['code_replayed']);
  });

  test('made up, or of another shape: 401 or 400', async () => {
    const statuses = await Promise.all(
      [
        { code: randomText(), handle: randomText() },
        { code: '', handle: '' },
        { code: { $ne: '' }, handle: randomText() },
        { code: 'x'.repeat(1000), handle: randomText() },
        {},
      ].map(async (value) => (await fetch(url('/api/session'), body(value))).status),
    );
    expect(statuses).toEqual([401, 401, 400, 400, 400]);
  });
});

describe('a session', () => {
  test('has an id of the server’s making, whatever the page brings (fixation)', async () => {
    const chosen = 'chosen-by-the-attacker';
    const one = await signIn('acme', `__Host-notes.${chosen}=x`);
    const other = await signIn('acme', `__Host-notes.${one.session}=x`);
    expect(new Set([chosen, one.session, other.session]).size).toBe(3);
  });

  test('cannot be opened for somebody else from another site (login CSRF): 403', async () => {
    const { code } = await openPage();
    const init = body({ code, handle: randomText() });
    for (const headers of [
      { origin: 'https://evil.test' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]) {
      const answer = await fetch(url('/api/session'), { ...init, headers: { ...init.headers, ...headers } });
      expect([answer.status, (await answer.json()) as object]).toMatchObject([
        403,
        { error: { code: 'FOREIGN_REQUEST' } },
      ]);
    }
    expect((await fetch(url('/api/session'), init)).status).toBe(200);
  });

  test('is not acted for by its cookie alone: 403', async () => {
    const { cookie } = await openPage();
    for (const path of ['/api/notes', '/api/session/renewal', '/api/session']) {
      const answer = await fetch(url(path), { method: 'POST', headers: { cookie } });
      expect(answer.status).toBe(403);
    }
    expect((await fetch(url('/api/notes'), { method: 'DELETE', headers: { cookie } })).status).toBe(403);
  });

  test('whose handle is reused after its rotation is over altogether', async () => {
    const { session, handle, token } = await signIn();
    const renew = (next: string, with_ = handle) =>
      fetch(url('/api/session/renewal'), body({ session, handle: with_, next }));
    const next = randomText();
    const renewed = (await (await renew(next)).json()) as { token: string };
    expect((await renew(randomText())).status).toBe(401);
    expect(events()).toEqual(['handle_reused']);
    expect((await renew(randomText(), next)).status).toBe(401);
    expect([(await whoami(token)).status, (await whoami(renewed.token)).status]).toEqual([401, 401]);
  });

  test('that was ended is over for every token it ever had', async () => {
    const { session, handle, token } = await signIn();
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(url('/api/session'), { method: 'DELETE', headers })).status).toBe(204);
    expect((await whoami(token)).status).toBe(401);
    expect(
      (await fetch(url('/api/session/renewal'), body({ session, handle, next: randomText() }))).status,
    ).toBe(401);
    expect(events()).toEqual(['session_ended', 'handle_refused']);
  });

  test('stolen from a browser that keeps cookies does not work elsewhere', async () => {
    const { code, cookie } = await openPage();
    const init = body({ code, handle: randomText() });
    const answer = await fetch(url('/api/session'), {
      ...init,
      headers: { ...init.headers, cookie, 'x-frontyard': '1' },
    });
    const { token } = (await answer.json()) as { token: string };
    expect((await whoami(token, { cookie })).status).toBe(200);
    expect((await whoami(token)).status).toBe(401);
    expect((await whoami(token, { cookie: cookie.replace(/=.*/, `=${randomText()}`) })).status).toBe(401);
    expect(events()).toEqual(['browser_changed', 'browser_changed']);
  });

  test('is never read from the query, the fragment, a cookie or a body', async () => {
    const { token } = await signIn();
    for (const path of [
      `/api/whoami?token=${token}`,
      `/api/whoami?access_token=${token}`,
      `/api/whoami#${token}`,
    ]) {
      expect((await fetch(url(path))).status).toBe(401);
    }
    for (const name of ['token', 'session', '__Host-notes']) {
      expect((await fetch(url('/api/whoami'), { headers: { cookie: `${name}=${token}` } })).status).toBe(401);
    }
    expect((await fetch(url('/api/notes'), body({ token }))).status).toBe(401);
    expect(lines.join('')).not.toContain(token);
  });
});

describe('a forged token', () => {
  const stranger = generateKeyPairSync('ed25519');
  const REFUSED = '401 Bearer';
  const header = { alg: 'EdDSA', kid: keys.kid, typ: 'JWT' };
  const now = Math.floor(Date.now() / 1000);
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  let claims: Record<string, unknown>;
  let own: string;

  beforeAll(async () => {
    const { session, token } = await signIn();
    own = token;
    const times = { iat: now, exp: now + 600 };
    claims = { iss: 'frontyard', aud: 'notes', tenant: 'acme', sid: session, jti: 'forged', ...times };
  });

  const sign = (change: object = {}, head: object = header, key = keys.signing): Promise<string> =>
    new SignJWT({ ...claims, ...change }).setProtectedHeader(head as typeof header).sign(key);
  const outcome = async (token: string): Promise<string> => {
    const answer = await whoami(token);
    return `${answer.status} ${answer.headers.get('www-authenticate')}`;
  };

  test('signed as ours are it would be taken, so that the refusals below mean something', async () => {
    expect((await whoami(await sign())).status).toBe(200);
  });

  test('without an algorithm: 401', async () => {
    for (const alg of ['none', 'None', 'NONE', '']) {
      expect(await outcome(`${encode({ ...header, alg })}.${encode(claims)}.`)).toBe(REFUSED);
      expect(
        await outcome(`${encode({ ...header, alg })}.${encode(claims)}.${own.split('.')[2] ?? ''}`),
      ).toBe(REFUSED);
    }
  });

  test('signed with our public key as a shared secret (algorithm confusion): 401', async () => {
    const pem = keys.verifying.get(keys.kid)?.export({ format: 'pem', type: 'spki' }) ?? '';
    const signed = `${encode({ ...header, alg: 'HS256' })}.${encode(claims)}`;
    expect(await outcome(`${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`)).toBe(
      REFUSED,
    );
  });

  test('whose key id is a path, a query or a property of every object: 401', async () => {
    for (const kid of ['../../dev/null', "' OR 1=1 --", '__proto__', 'constructor', '']) {
      expect(await outcome(await sign({}, { ...header, kid }))).toBe(REFUSED);
    }
  });

  test('that names or brings a key of its own (jku, x5u, jwk): 401', async () => {
    const jwk = await exportJWK(stranger.publicKey);
    for (const extra of [{ jwk }, { jku: 'https://evil.test/keys' }, { x5u: 'https://evil.test/cert' }]) {
      expect(await outcome(await sign({}, { ...header, ...extra }, stranger.privateKey))).toBe(REFUSED);
      expect(await outcome(await sign({}, { ...header, ...extra }))).toBe(REFUSED);
    }
  });

  test('that demands something critical nobody knows (crit): 401', async () => {
    expect(
      await outcome(`${encode({ ...header, crit: ['exp'] })}.${encode(claims)}.${own.split('.')[2] ?? ''}`),
    ).toBe(REFUSED);
  });

  test.each([
    ['expired', { exp: now - 31 }],
    ['not valid yet', { nbf: now + 60 }],
    ['without an end', { exp: undefined }],
    ['for ten years', { exp: now + 10 * 365 * 86_400 }],
    ['for another plugin', { aud: 'crm-link' }],
    ['of another issuer', { iss: 'https://evil.test' }],
    ['for another account', { tenant: 'globex' }],
    ['of a session nobody opened', { sid: 'nobody' }],
  ])('that is %s: 401', async (_name, change) => expect(await outcome(await sign(change))).toBe(REFUSED));

  test('that is a little early or late for another clock is taken: 30 s', async () => {
    expect((await whoami(await sign({ exp: now - 1, iat: now - 600 }))).status).toBe(200);
    expect((await whoami(await sign({ nbf: now + 20 }))).status).toBe(200);
  });
});

describe('the request itself', () => {
  test('cannot choose its address by X-Forwarded-For: guessing ends in 429, honest callers go on', async () => {
    const guess = (forwarded: string) =>
      fetch(url('/?t=globex&auth_secret=wrong'), { headers: { 'x-forwarded-for': forwarded } });
    for (let each = 1; each <= 30; each += 1) await guess(`203.0.113.${each}`);
    const answer = await guess('198.51.100.7');
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await fetch(url(`/?t=acme&auth_secret=${encodeURIComponent(SECRETS.acme)}`))).status).toBe(200);
  });

  test('cannot change the page’s address or origin by X-Forwarded-Host or -Proto', async () => {
    const { code } = await openPage();
    const init = body({ code, handle: randomText() });
    const forwarded = {
      'x-forwarded-host': 'evil.test',
      'x-forwarded-proto': 'https',
      forwarded: 'host=evil.test',
    };
    const headers = { ...init.headers, ...forwarded, origin: 'https://evil.test' };
    expect((await fetch(url('/api/session'), { ...init, headers })).status).toBe(403);
  });

  test('keeps its method: overrides are not read', async () => {
    const { token } = await signIn();
    const headers = {
      authorization: `Bearer ${token}`,
      'x-http-method-override': 'DELETE',
      'x-method-override': 'DELETE',
    };
    expect((await fetch(url('/api/notes?_method=DELETE'), { headers })).status).toBe(404);
  });

  test('cannot split an answer: CR and LF come into no header', async () => {
    const path = '/assets/x%0d%0aSet-Cookie:%20evil=1?auth_secret=%0d%0aX-Evil:1';
    const answer = await fetch(url(path));
    expect([answer.status, answer.headers.has('set-cookie'), answer.headers.has('x-evil')]).toEqual([
      404,
      false,
      false,
    ]);
    const raw = await sendRaw('GET /?a=1 HTTP/1.1\r\nHost: x\r\nX-Bad: a\nSet-Cookie: evil=1\r\n\r\n');
    expect(raw).not.toMatch(/set-cookie: evil/i);
  });

  test.each([
    ['a key that would change a prototype', '{"title":"a","__proto__":{"admin":true}}', 400],
    ['10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 400],
    ['broken JSON', '{"title":', 400],
    ['10 MB', JSON.stringify({ title: 'x'.repeat(10_000_000) }), 413],
  ])('with %s is refused', async (_name, text, status) => {
    const { token } = await signIn();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    expect(await statusOf(url('/api/notes'), headers, text)).toBe(status);
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  test('whose body comes in pieces, without a length, is read or refused like any other', async () => {
    const { token } = await signIn();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const send = (title: string) => {
      const stream = new Blob([`{"title":"${title}"}`]).stream();
      return fetch(url('/api/notes'), {
        method: 'POST',
        headers,
        body: stream,
        duplex: 'half',
      } as RequestInit);
    };
    expect((await send('short')).status).toBe(201);
    const long = await send('x'.repeat(300_000)).catch(() => undefined);
    expect(long?.status ?? 413).toBe(413);
    expect((await fetch(url('/api/notes'), { method: 'DELETE', headers })).status).toBe(204);
  });

  test('to a hook of any kind finds none: plugins take no webhooks', async () => {
    for (const path of ['/webhook', '/webhooks/front', '/hooks', '/api/webhooks']) {
      expect([404, 401]).toContain((await fetch(url(path), body({ event: 'inbound' }))).status);
    }
  });

  test('to a redirect of any kind finds none, wherever it should lead', async () => {
    for (const target of [
      '//evil.test',
      '\\\\evil.test',
      'javascript:alert(1)',
      'https://a@evil.test',
      '%2f%2fevil.test',
    ]) {
      for (const name of ['next', 'return_to', 'redirect_uri', 'url']) {
        const answer = await fetch(url(`/?${name}=${target}`), { redirect: 'manual' });
        expect([answer.status, answer.headers.get('location')]).toEqual([401, null]);
      }
    }
    const raw = await sendRaw('GET //evil.test/%2e%2e HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(raw).toMatch(/^HTTP\/1.1 404 /);
    expect(raw).not.toMatch(/^location:/im);
  });
});

test('a cache between two accounts keeps nothing of either', async () => {
  const proxy = await cachingProxy(server.url);
  const [acme, globex] = [await signIn('acme'), await signIn('globex')];
  const ask = async ({ token }: Opener): Promise<string> => {
    const answer = await fetch(`${proxy.url}/api/whoami`, { headers: { authorization: `Bearer ${token}` } });
    return ((await answer.json()) as { tenant: string }).tenant;
  };
  expect([await ask(acme), await ask(globex), await ask(acme)]).toEqual(['acme', 'globex', 'acme']);
  const page = `${proxy.url}/?auth_secret=${encodeURIComponent(SECRETS.acme)}`;
  const codes = [await (await fetch(page)).text(), await (await fetch(page)).text()];
  expect(new Set(codes).size).toBe(2);
  expect((await fetch(`${proxy.url}/public`)).status).toBe(404);
  expect(proxy.kept()).toEqual([]);

  // What belongs to nobody is kept, so that nothing kept above means something.
  const file = await fetch(`${proxy.url}/assets/main-1a2b3c.js`);
  expect([file.status, proxy.kept()]).toEqual([200, ['/assets/main-1a2b3c.js']]);
  await proxy.close();
});

test.each([
  ['/assets/../index.html', 404],
  ['/assets/../../package.json', 404],
  ['/assets/..\\index.html', 400],
  ['/assets/%2e%2e/index.html', 404],
  ['/assets/..%2findex.html', 404],
  ['/assets/..%5c..%5cindex.html', 404],
  ['/assets/%252e%252e%252findex.html', 404],
  ['/assets/%c0%ae%c0%ae/index.html', 404],
  ['/assets//etc/passwd', 404],
  ['/assets/./../index.html', 404],
])('the path %s, sent as it stands, leads out of no folder: %i', async (path, status) => {
  const raw = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  expect(raw.split(' ')[1]).toBe(String(status));
  expect(raw).not.toMatch(/<html|root:/i);
});

function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.end(text));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

/** What a body is answered with; one that is far too large is answered while it is still on its way. */
async function statusOf(
  to: string,
  headers: Record<string, string>,
  text: string,
): Promise<number | undefined> {
  const bytes = Buffer.from(text);
  const asked = request(to, { method: 'POST', headers: { ...headers, 'content-length': bytes.length } });
  const answered = once(asked, 'response');
  asked.write(bytes.subarray(0, 65_536));
  if (bytes.length <= 65_536) asked.end();
  const [answer] = (await answered) as [IncomingMessage];
  asked.on('error', () => undefined).destroy();
  return answer.statusCode;
}
