import { createServer } from 'node:net';
import { listen } from '@frontyard/server/listen';
import { expect, test } from 'vitest';
import { toPlugin } from '../host/plugins.ts';
import { failedRequest } from './failedRequest.ts';
import { probePlugin } from './probe.ts';

const EMULATOR = 'http://localhost:4400';
const probe = (url: string, emulator = EMULATOR, patience?: number) =>
  probePlugin(toPlugin({ name: 'p', title: 'P', url, secret: 'hidden-secret' }), emulator, { patience });
const html = { 'content-type': 'text/html' };

async function answering(answer: () => Response) {
  const server = await listen({ fetch: answer }, { port: 0 });
  const found = await probe(server.url);
  await server.close();
  return found;
}

test('a page that is there has no problem', async () => {
  expect(await answering(() => new Response('<p>Hi</p>', { headers: html }))).toEqual({ status: 200 });
});

test('a port where nobody listens is told as refused, without the secret', async () => {
  const { url, close } = await listen({ fetch: () => new Response() }, { port: 0 });
  await close();
  const { status, problem } = await probe(url);
  expect([status, problem]).toEqual([
    0,
    `Nothing answers at ${url}/: the connection was refused. Is the plugin's server running, and is this its port?`,
  ]);
});

test('a server that never answers is told as hanging', async () => {
  const server = await listen({ fetch: () => new Promise<Response>(() => {}) }, { port: 0 });
  expect((await probe(server.url, EMULATOR, 100)).problem).toMatch(
    /did not answer within 0\.1 seconds: it hangs/,
  );
  server.server.closeAllConnections();
  await server.close();
});

test('a page whose beginning has come is shown, though its end never comes', async () => {
  const body = () =>
    new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('<p>')) });
  const server = await listen({ fetch: () => new Response(body(), { headers: html }) }, { port: 0 });
  expect(await probe(server.url, EMULATOR, 300)).toEqual({ status: 200 });
  server.server.closeAllConnections();
  await server.close();
});

test('a server that hangs up, and one that speaks something else, are told apart from silence', async () => {
  for (const [say, words] of [
    [undefined, /closed the connection without an answer/],
    ['SSH-2.0-x\r\n', /does not speak HTTP\. Does it speak HTTPS\?/],
  ] as const) {
    const server = createServer((socket) => void socket.once('data', () => socket.end(say ?? '')));
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect((await probe(`http://localhost:${port}/`)).problem).toMatch(words);
    server.close();
  }
});

test('a plain server at an HTTPS address is told as that', async () => {
  const server = await listen({ fetch: () => new Response() }, { port: 0 });
  const { problem } = await probe(server.url.replace('http:', 'https:'));
  expect(problem).toMatch(/does not speak HTTPS\. Does it speak HTTP\?/);
  await server.close();
});

test.each(['http://plugin.example/', 'http://192.168.0.7:5000/', 'http://localhost.example/'])(
  '%s within HTTPS is mixed content, and is not even asked',
  async (url) => {
    const { status, problem } = await probe(url, 'https://localhost:4400');
    expect([status, problem]).toEqual([0, expect.stringMatching(/browsers block it as mixed content/)]);
  },
);

test.each(['http://localhost:1/', 'http://127.0.0.1:1/', 'http://[::1]:1/', 'http://a.localhost:1/'])(
  '%s within HTTPS is this machine, so it is asked',
  async (url) => {
    expect((await probe(url, 'https://localhost:4400')).problem).not.toMatch(/mixed content/);
  },
);

test.each([
  [401, /does not accept this auth_secret/],
  [403, /does not accept this auth_secret/],
  [404, /answered 404 instead of the page/],
  [500, /answered 500 instead of the page/],
])('an answer of %s is told', async (status, words) => {
  expect((await answering(() => new Response('no', { status }))).problem).toMatch(words);
});

test('headers that forbid framing, redirects and grabs at the window are told', async () => {
  const denied = await answering(
    () => new Response('<p>', { headers: { ...html, 'x-frame-options': 'DENY' } }),
  );
  expect(denied.problem).toMatch(/forbids framing \(X-Frame-Options: DENY\)/);
  const moved = await answering(() => new Response(null, { status: 302, headers: { location: '/login' } }));
  expect(new URL(moved.redirectedTo!).pathname).toBe('/login');
  const grabbing = await answering(() => new Response('<a target=_top href=/>x</a>', { headers: html }));
  expect(grabbing.hint).toMatch(/want the whole window/);
});

test.each([
  ['CERT_HAS_EXPIRED', /certificate of https:\/\/p\.example has expired/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /is for another name/],
  ['ENOTFOUND', /no machine of the name p\.example is known/],
  ['EHOSTUNREACH', /the machine cannot be reached/],
  ['EUNKNOWN', /Nothing answers at https:\/\/p\.example\/x \(EUNKNOWN\)/],
])('the network’s %s has words of its own', (code, words) => {
  const error = new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) });
  expect(failedRequest(error, 'https://p.example/x', 5000)).toMatch(words);
});
