import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { listen, type Listener } from '@frontyard/server/listen';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSpec, type RunningSpec } from './startSpec.ts';

let target: Listener;
let running: RunningSpec;
let url: string;
const notices: string[] = [];
let seen: IncomingMessage['headers'] = {};

beforeAll(async () => {
  target = await listen(
    ({ url: path, headers }, response) => {
      seen = headers;
      if (path === '/moved') return void response.writeHead(302, { location: `${target.url}/new?x=1` }).end();
      if (path === '/relative') return void response.writeHead(302, { location: 'new' }).end();
      if (path === '/away') return void response.writeHead(302, { location: 'https://other.example/' }).end();
      response.writeHead(200, {
        'content-type': 'text/html',
        'x-frame-options': 'DENY',
        'content-security-policy':
          "default-src 'self'; frame-ancestors 'none'; img-src *, frame-ancestors 'none'",
        'set-cookie': ['a=1; Domain=plugin.example; Secure; Path=/', 'b=2; HttpOnly'],
        'x-own': 'kept',
      });
      response.end(`<a href="${target.url}/x">page at ${path}</a>`);
    },
    { port: 0 },
  );
  target.server.on('upgrade', (request, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    socket.end(`hello ${request.headers.host} ${request.headers.origin}`);
  });
  running = await startSpec(
    {
      name: 'p',
      source: { kind: 'url', url: `${target.url}/panel?v=1` },
      entryPoint: 'SIDE_PANEL',
      sdk: undefined,
      secret: 's',
      platforms: ['desktop'],
      proxy: true,
    },
    { port: 0, notice: (text) => notices.push(text) },
  );
  url = new URL(running.registration.url).origin;
});
afterAll(async () => {
  await running.close();
  await target.close();
});

test('the address registered is the proxy, and what stands behind it is said', () => {
  expect(running.registration).toMatchObject({ url: `${url}/panel?v=1`, proxyOf: `${target.url}/panel?v=1` });
  expect(notices).toEqual([
    'p: framed through a proxy that takes framing headers off. This is not what Front does.',
  ]);
});

test('what forbids framing is off; everything else is as it was', async () => {
  const answer = await fetch(`${url}/panel?v=1`);
  expect(answer.headers.get('x-frame-options')).toBeNull();
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'self'; img-src *");
  expect(answer.headers.get('x-own')).toBe('kept');
  expect(answer.headers.getSetCookie()).toEqual(['a=1; Secure; Path=/', 'b=2; HttpOnly']);
  expect(await answer.text()).toBe(`<a href="${target.url}/x">page at /panel?v=1</a>`);
});

test('redirects within the origin stay on the proxy; others are left', async () => {
  const to = async (path: string) =>
    (await fetch(url + path, { redirect: 'manual' })).headers.get('location');
  expect(await to('/moved')).toBe(`${url}/new?x=1`);
  expect(await to('/relative')).toBe('new');
  expect(await to('/away')).toBe('https://other.example/');
});

test('the plugin sees its own host and origin', async () => {
  await fetch(`${url}/x`, { headers: { origin: url, referer: `${url}/panel` } });
  expect(seen).toMatchObject({
    host: new URL(target.url).host,
    origin: target.url,
    referer: `${target.url}/panel`,
  });
  await fetch(`${url}/x`, { headers: { origin: 'https://other.example' } });
  expect(seen.origin).toBe('https://other.example');
});

test('a websocket passes', async () => {
  const answer = await raw(
    `GET /hmr HTTP/1.1\r\nHost: localhost:${new URL(url).port}\r\nOrigin: ${url}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1.1 101/);
  expect(answer).toContain(`hello ${new URL(target.url).host} ${target.url}`);
});

test('it is no open proxy: whole addresses, other hosts and double slashes are refused', async () => {
  const other = createServer((_request, response) => void response.end('other')).listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const host = `localhost:${new URL(url).port}`;
  for (const line of [
    `GET http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: ${host}`,
    `GET //127.0.0.1:${port}/ HTTP/1.1\r\nHost: ${host}`,
    `GET / HTTP/1.1\r\nHost: rebound.example:${new URL(url).port}`,
    `GET /x HTTP/1.1\r\nHost: rebound.example\r\nConnection: Upgrade\r\nUpgrade: websocket`,
  ]) {
    const answer = await raw(`${line}\r\n${line.includes('Upgrade') ? '' : 'Connection: close\r\n'}\r\n`);
    expect(answer, line).toMatch(/^HTTP\/1.1 403/);
    expect(answer).not.toContain('other');
  }
  const tunnel = await new Promise<string>((resolve) => {
    httpRequest({ port: new URL(url).port, method: 'CONNECT', path: `127.0.0.1:${port}` })
      .on('connect', () => resolve('open'))
      .on('error', () => resolve('refused'))
      .end();
  });
  expect(tunnel).toBe('refused');
  other.close();
});

test('a server that is not there is told in words', async () => {
  const gone = await listen(() => undefined, { port: 0 });
  await gone.close();
  const dead = await startSpec(
    {
      name: 'dead',
      source: { kind: 'url', url: `${gone.url}/` },
      entryPoint: 'SIDE_PANEL',
      sdk: undefined,
      secret: undefined,
      platforms: ['desktop'],
      proxy: true,
    },
    { port: 0, notice: () => undefined },
  );
  const answer = await fetch(dead.registration.url);
  expect([answer.status, await answer.text()]).toEqual([
    502,
    `Nothing answers at ${gone.url}. Is the plugin's server running?`,
  ]);
  await dead.close();
});

function raw(request: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('data', (chunk) => (text += chunk.toString())).on('close', () => resolve(text));
    socket.on('error', () => resolve(text)).write(request);
  });
}
