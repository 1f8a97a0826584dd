import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { requireSession } from './hono.ts';
import type { SessionEnv } from './hono.ts';
import { createSessionKeys } from './keys.ts';
import { issueSession } from './session.ts';

const keys = createSessionKeys();
const app = new Hono<SessionEnv>()
  .use(requireSession(keys, 'crm-link'))
  .get('/whoami', (c) => c.json({ tenant: c.var.session.tenant }));

const token = await issueSession(keys, { plugin: 'crm-link', tenant: 'acme' });

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
  const other = await issueSession(keys, { plugin: 'knowledge-base', tenant: 'acme' });
  const foreign = await issueSession(createSessionKeys(), { plugin: 'crm-link', tenant: 'acme' });
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
  expect(bodies[0]).toMatch(/^401 Bearer \{"error":\{"code":"UNAUTHENTICATED","message":"[^"]+"\}\}$/);
});
