import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { refuseForeign, requireSession } from './hono.ts';
import type { SessionEnv } from './hono.ts';
import { createSessionKeys } from './keys.ts';
import { createSecretBook } from './secretBook.ts';
import { setBrowserCookie } from './sessions/browserCookie.ts';
import { createSessions } from './sessions/createSessions.ts';
import { randomText } from './sessions/digest.ts';

const keys = createSessionKeys();
const secrets = createSecretBook([{ tenant: 'acme', secret: 'secret-of-acme' }]);
const sessions = createSessions({ plugin: 'crm-link', keys, secrets });
const app = new Hono<SessionEnv>()
  .use(refuseForeign('crm-link'))
  .use(requireSession(sessions))
  .get('/whoami', (c) => c.json({ tenant: c.var.session.tenant }))
  .post('/notes', (c) => c.json({}, 201));

async function tokenOf(plugin: string, its = keys): Promise<string> {
  const own =
    plugin === 'crm-link' && its === keys ? sessions : createSessions({ plugin, keys: its, secrets });
  const opening = secrets.open('secret-of-acme');
  if (!opening) throw new Error('the secret opens nothing');
  const { code } = await own.begin(opening);
  return (await own.exchange({ code, handle: randomText() }))?.token ?? '';
}
const token = await tokenOf('crm-link');

test('a live session reaches the route, which knows the account', async () => {
  const answer = await app.request('/whoami', { headers: { authorization: `Bearer ${token}` } });
  expect(await answer.json()).toEqual({ tenant: 'acme' });
});

test('a token anywhere but in the header is never read', async () => {
  const places = [
    `/whoami?token=${token}`,
    `/whoami?access_token=${token}`,
    `/whoami?authorization=Bearer%20${token}`,
    `/whoami#token=${token}`,
  ];
  for (const path of places) expect((await app.request(path)).status).toBe(401);
  expect((await app.request('/whoami', { headers: { cookie: `session=${token}` } })).status).toBe(401);
});

test('a missing, malformed, foreign or other plugin’s token gets the same answer', async () => {
  const other = await tokenOf('knowledge-base');
  const foreign = await tokenOf('crm-link', createSessionKeys());
  const headers = [
    undefined,
    token,
    `Basic ${token}`,
    `Bearer  ${token}`,
    'Bearer',
    `Bearer ${token} x`,
    `Bearer ${other}`,
    `Bearer ${foreign}`,
  ];
  const bodies = await Promise.all(
    headers.map(async (authorization) => {
      const answer = await app.request('/whoami', authorization ? { headers: { authorization } } : {});
      return `${answer.status} ${answer.headers.get('www-authenticate')} ${await answer.text()}`;
    }),
  );
  expect(new Set(bodies).size).toBe(1);
  expect(bodies[0]).toMatch(/^401 Bearer \{.+"error":\{"code":"UNAUTHENTICATED","message":"[^"]+"\}\}$/);
});

describe('a page of another site', () => {
  const cookie = setBrowserCookie('crm-link', { session: 's', value: randomText() }, 60).split(';')[0] ?? '';
  const post = async (headers: Record<string, string>) =>
    (await app.request('/notes', { method: 'POST', headers })).status;

  test('changes nothing with our cookie alone', async () => {
    expect(await post({ cookie })).toBe(403);
    expect(await post({ cookie, origin: 'http://localhost' })).toBe(403);
    expect(await post({ cookie, 'x-frontyard': '1' })).toBe(401);
    expect(await post({ cookie: 'theirs=1' })).toBe(401);
  });

  test('changes nothing from its own origin, whatever it brings', async () => {
    const authorization = `Bearer ${token}`;
    expect(await post({ authorization, origin: 'https://evil.test' })).toBe(403);
    expect(await post({ authorization, origin: 'null' })).toBe(403);
    expect(await post({ authorization, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await post({ authorization, origin: 'http://localhost', 'sec-fetch-site': 'same-origin' })).toBe(
      201,
    );
  });
});
