import { randomText } from '@frontyard/auth';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { jsonBody, query, RequestError } from '../src/index.ts';
import type { ApiEnv } from '../src/index.ts';
import { openApp } from './fixtures/openApp.ts';

const NewNote = z.strictObject({
  title: z.string().min(1),
  links: z.array(z.object({ url: z.url() })).default([]),
});

const api = new Hono<ApiEnv>()
  .get('/whoami', (c) => c.json({ tenant: c.var.session.tenant }))
  .post('/notes', jsonBody(NewNote), (c) => c.json({ links: c.req.valid('json').links.length }, 201))
  .get(
    '/notes',
    query(z.object({ page: z.coerce.number().int(), tag: z.array(z.string()).optional() })),
    (c) => c.json(c.req.valid('query')),
  )
  .get('/gone', () => {
    throw new RequestError(404, 'NOTE_GONE', 'This note was deleted.');
  })
  .get('/odd', () => {
    throw new HTTPException(418, { message: 'no coffee' });
  })
  .get('/loose', (c) => c.json({}, 200, { 'Cache-Control': 'public', 'Content-Security-Policy': '' }))
  .get('/fault', () => {
    throw new Error(
      'reading https://crm.test?auth_secret=s3cret-1 as Bearer s3cret-2 from postgres://me:s3cret-3@db/x',
    );
  });

const { app, logged, openPage, signedIn } = openApp(api);
const headers = await signedIn();
const ask = (path: string, init: RequestInit = {}) =>
  app.request(path, { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } });
const post = (body: string, type = 'application/json') =>
  ask('/api/notes', { method: 'POST', body, headers: { 'content-type': type } });
/** The error in a refusal, which says the same as RFC 9457 has it. */
const errorOf = async (answer: Response) => {
  const { error, ...problem } = (await answer.json()) as { error: Record<string, unknown> };
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(problem).toEqual({
    type: `urn:frontyard:problem:${String(error['code']).toLowerCase().replaceAll('_', '-')}`,
    title: expect.stringMatching(/^[A-Z]/),
    status: answer.status,
    detail: error['message'],
    instance: `urn:uuid:${String(error['requestId'])}`,
    requestId: answer.headers.get('x-request-id'),
  });
  return error;
};

describe('who may ask', () => {
  test('a session of this plugin', async () => {
    expect(await (await ask('/api/whoami')).json()).toEqual({ tenant: 'acme' });
  });

  test('nobody else, and the answer has the request’s id', async () => {
    const token = headers.authorization.slice('Bearer '.length);
    for (const path of [
      '/api/whoami',
      `/api/whoami?token=${token}`,
      '/api/nowhere',
      '/api/session',
      '/api',
    ]) {
      const answer = await app.request(path);
      expect(answer.status).toBe(401);
      expect(await errorOf(answer)).toEqual({
        code: 'UNAUTHENTICATED',
        message: expect.any(String),
        requestId: answer.headers.get('x-request-id'),
      });
    }
    expect(logged()).not.toContain(token);
  });
});

test('an address that brings 30 codes that open nothing has to wait, as for one that does; others do not', async () => {
  const bring = (callerAddress: string, code: string, tenant?: string) =>
    app.request(
      '/api/session',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code, handle: randomText(), tenant }),
      },
      { callerAddress },
    );
  for (let each = 0; each < 30; each += 1) {
    expect((await bring('203.0.113.5', randomText())).status).toBe(401);
  }
  const refused = await bring('203.0.113.5', randomText());
  expect([refused.status, refused.headers.has('retry-after')]).toEqual([429, true]);
  expect(await errorOf(refused)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  const { code } = await openPage();
  expect((await bring('203.0.113.5', code)).status).toBe(429);
  expect((await bring('203.0.113.5', code, 'acme')).status).toBe(200);
  expect((await bring('198.51.100.1', randomText())).status).toBe(401);
});

describe('what every answer carries', () => {
  test.each(['/api/whoami', '/api/nowhere', '/api/fault', '/api/loose', '/healthz', '/readyz'])(
    '%s is kept by no cache and shown in no frame',
    async (path) => {
      const answer = await ask(path);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('content-security-policy')).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      );
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    },
  );
});

describe('parsing', () => {
  test('a body that fits arrives typed, with its defaults', async () => {
    const answer = await post('{"title":"a"}');
    expect([answer.status, await answer.json()]).toEqual([201, { links: 0 }]);
  });

  test('a body that does not fit is answered with the fields at fault, not with what was sent', async () => {
    const answer = await post('{"title":7,"links":[{"url":"s3cret"}]}', 'application/json; charset=utf-8');
    expect(answer.status).toBe(400);
    const error = await errorOf(answer);
    expect(error).toMatchObject({
      code: 'BAD_REQUEST',
      issues: [
        { path: 'title', message: expect.stringContaining('string') },
        { path: 'links.0.url', message: 'Invalid URL' },
      ],
    });
    expect(JSON.stringify(error)).not.toContain('s3cret');
  });

  test.each([
    ['no JSON', '{"title":s3cret'],
    ['a key that would change a prototype', '{"title":"a","__proto__":{"admin":true}}'],
    ['the same key escaped', '{"title":"a","links":[{"\\u005f_proto__":1}]}'],
    ['10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['nothing', ''],
  ])('%s is 400', async (_name, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(await errorOf(answer)).toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('a form or text, which another site could send, is 415', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      expect((await post('{"title":"a"}', type)).status).toBe(415);
    }
  });

  test('more than 256 kB is 413, announced or not', async () => {
    const body = JSON.stringify({ title: 'x'.repeat(256 * 1024) });
    const announced = await ask('/api/notes', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
    });
    expect(await errorOf(announced)).toMatchObject({ code: 'TOO_LARGE' });
    expect(await errorOf(await post(body))).toMatchObject({ code: 'TOO_LARGE' });
    expect((await post(JSON.stringify({ title: 'x'.repeat(255 * 1024) }))).status).toBe(201);
  });

  test('a query gives texts, and lists where a name is repeated', async () => {
    expect(await (await ask('/api/notes?page=2&tag=a&tag=b')).json()).toEqual({ page: 2, tag: ['a', 'b'] });
    expect(await errorOf(await ask('/api/notes?page=two'))).toMatchObject({ issues: [{ path: 'page' }] });
  });
});

describe('errors', () => {
  test('a refusal by a route keeps its status, code and words', async () => {
    const answer = await ask('/api/gone');
    expect([answer.status, await errorOf(answer)]).toEqual([
      404,
      { code: 'NOTE_GONE', message: 'This note was deleted.', requestId: expect.any(String) },
    ]);
    expect((await ask('/api/odd')).status).toBe(418);
  });

  test('an unknown route is 404 in JSON', async () => {
    expect(await errorOf(await ask('/api/nowhere'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await errorOf(await ask('/api/notes', { method: 'DELETE' }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a fault of ours says nothing about itself, and its log line holds no secret', async () => {
    const answer = await ask('/api/fault');
    expect(answer.status).toBe(500);
    const error = await errorOf(answer);
    expect(error).toMatchObject({ code: 'INTERNAL', requestId: answer.headers.get('x-request-id') });
    expect(JSON.stringify(error)).not.toContain('crm.test');

    expect(logged()).toContain('reading https://crm.test?auth_secret…');
    expect(logged()).toContain(String(error['requestId']));
    expect(logged()).not.toContain('s3cret');
  });
});
