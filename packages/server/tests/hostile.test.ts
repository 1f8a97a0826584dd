import { connect } from 'node:net';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { jsonBody, listen } from '../src/index.ts';
import type { ApiEnv, Listener } from '../src/index.ts';
import { openApp } from './fixtures/openApp.ts';

const api = new Hono<ApiEnv>()
  .post('/notes', jsonBody(z.record(z.string(), z.unknown())), (c) => c.json(c.req.valid('json'), 201))
  .get('/slow', () => new Promise<Response>(() => undefined));
const { app, signedIn, logged } = openApp(api);
let listener: Listener;
let headers: Record<string, string>;
beforeAll(async () => {
  listener = await listen(app, { port: 0 });
  headers = { ...(await signedIn()), 'content-type': 'application/json' };
});
afterAll(() => listener.close());

/** What comes back for exactly these bytes. */
async function send(...chunks: (string | Uint8Array)[]): Promise<string> {
  const socket = connect(listener.port, '127.0.0.1');
  await once(socket, 'connect');
  for (const chunk of chunks) socket.write(chunk);
  return text(socket);
}
const head = (more: string) =>
  `POST /api/notes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: ${headers['authorization']}\r\nContent-Type: application/json\r\n${more}\r\n`;
const isWell = async () => expect((await fetch(`${listener.url}/healthz`)).status).toBe(200);

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', /^HTTP\/1\.1 400 .*"BAD_REQUEST"/s],
  ['TLS on a plain port', Buffer.from('16030100050100000103', 'hex'), /^HTTP\/1\.1 400 /],
  [
    '100 kB of headers',
    `GET / HTTP/1.1\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
    /^HTTP\/1\.1 431 .*"HEADERS_TOO_LARGE"/s,
  ],
  [
    'two lengths',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    /^HTTP\/1\.1 400 /,
  ],
  [
    'a length beside chunks, as smugglers send',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    /^HTTP\/1\.1 400 /,
  ],
])('%s is refused in the form of every refusal, and the server goes on', async (_what, bytes, answer) => {
  expect(await send(bytes)).toMatch(answer);
  await isWell();
});

test.each([
  ['text in Latin-1', Buffer.from('{"a":"caf\xe9"}', 'latin1')],
  ['text cut in the middle of a character', Buffer.from('{"a":"é').subarray(0, 7)],
  ['a zero byte', Buffer.from('{"a":\0}')],
  ['a key that changes prototypes', Buffer.from('{"__proto__":{"admin":true}}')],
  ['another such key', Buffer.from('{"constructor":{"prototype":{"admin":true}}}')],
  ['10,000 levels', Buffer.from(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)],
  ['half a document', Buffer.from('{"a":')],
])('a body of %s is 400', async (_what, body) => {
  const answer = await send(head(`Content-Length: ${body.length}\r\n`), body);
  expect(answer).toMatch(/^HTTP\/1\.1 400 .*"code":"BAD_REQUEST".*"requestId"/s);
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});

test('a body without an end is 413 as soon as it is too large', async () => {
  const chunk = `8000\r\n${'x'.repeat(0x8000)}\r\n`;
  const answer = await send(
    head('Transfer-Encoding: chunked\r\n'),
    ...Array.from({ length: 12 }, () => chunk),
  );
  expect(answer).toMatch(/^HTTP\/1\.1 413 .*"TOO_LARGE"/s);
  await isWell();
});

test('who does not finish sending is told so, and costs nobody else anything', async () => {
  listener.server.headersTimeout = 100;
  listener.server.requestTimeout = 200;
  const slow = send('GET / HTTP/1.1\r\nHost: x\r\nX-Slow');
  await isWell();
  await expect(slow).resolves.toMatch(/^HTTP\/1\.1 408 .*"TOO_SLOW"/s);
});

test('a route that takes too long is 504', async () => {
  const impatient = openApp(api, { timeoutMs: 50 });
  const answer = await impatient.app.request('/api/slow', { headers: await impatient.signedIn() });
  expect([answer.status, await answer.json()]).toMatchObject([504, { error: { code: 'TIMED_OUT' } }]);
});

test('the log of all this holds no token', () => {
  expect(logged()).toContain('/healthz');
  expect(logged()).not.toContain('eyJ');
});
