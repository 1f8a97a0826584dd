import { Agent, createServer, get } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, test } from 'vitest';
import { listen } from './listen.ts';
import type { Listener } from './listen.ts';
import { ServerError } from './errors.ts';

const app = { fetch: (request: Request) => new Response(`at ${new URL(request.url).pathname}`) };
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function start(port = 0, host?: string): Promise<Listener> {
  const listener = await listen(app, { port, host });
  open.push(listener);
  return listener;
}

function occupy(host: string, port = 0): Promise<number> {
  const server: Server = createServer();
  open.push(server);
  return new Promise((resolve) => {
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

const hasIPv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);
const text = async (url: string) => (await fetch(url)).text();
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'listening',
    (error: unknown) => (ServerError.is(error) ? error.code : String(error)),
  );

describe('without a host', () => {
  test('localhost reaches us by either loopback address', async () => {
    const { url, port } = await start();
    expect(url).toBe(`http://localhost:${port}`);
    expect(await text(`${url}/a`)).toBe('at /a');
    expect(await text(`http://127.0.0.1:${port}/b`)).toBe('at /b');
    if (hasIPv6) expect(await text(`http://[::1]:${port}/c`)).toBe('at /c');
  });

  test('no other address of the machine reaches us', async () => {
    const { port } = await start();
    const others = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others)
      await expect(fetch(`http://${address}:${port}`)).rejects.toThrow(TypeError);
  });

  test('a port taken on 127.0.0.1 is refused in one sentence', async () => {
    const port = await occupy('127.0.0.1');
    expect(await codeOf(start(port))).toBe('PORT_TAKEN');
    await expect(start(port)).rejects.toThrow(
      `127.0.0.1:${port}: Another program already listens on this port, so this server did not start.`,
    );
  });

  test.runIf(hasIPv6)('a port taken on ::1 alone is refused too, and 127.0.0.1 is left free', async () => {
    const port = await occupy('::1');
    expect(await codeOf(start(port))).toBe('PORT_TAKEN');
    expect(await occupy('127.0.0.1', port)).toBe(port);
  });

  test('two servers that ask for any port get two', async () => {
    const [one, two] = [await start(), await start()];
    expect(one.port).not.toBe(two.port);
    expect(await codeOf(start(one.port))).toBe('PORT_TAKEN');
  });
});

test('with a host it listens there alone', async () => {
  const { url, port } = await start(0, '127.0.0.1');
  expect(url).toBe(`http://127.0.0.1:${port}`);
  expect(await text(url)).toBe('at /');
  if (hasIPv6) await expect(fetch(`http://[::1]:${port}`)).rejects.toThrow(TypeError);
});

test('a plain Node listener is served as well', async () => {
  const listener = await listen((_request, response) => void response.end('plain'), { port: 0 });
  open.push(listener);
  expect(await text(listener.url)).toBe('plain');
});

test('a body sent in pieces arrives whole', async () => {
  const echo = await listen({ fetch: async (request) => new Response(await request.text()) }, { port: 0 });
  open.push(echo);
  const pieces = new ReadableStream({
    start(controller) {
      for (const piece of ['one ', 'two ', 'three']) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  const answer = await fetch(echo.url, { method: 'POST', body: pieces, duplex: 'half' } as RequestInit);
  expect(await answer.text()).toBe('one two three');
});

describe('closing', () => {
  test.each(['127.0.0.1', ...(hasIPv6 ? ['::1'] : [])])(
    'ends at once with connections kept alive, silent or busy on %s',
    async (host) => {
      const slow = await listen({ fetch: () => new Promise<Response>(() => undefined) }, { port: 0 });
      const quick = await listen(app, { port: 0 });
      const agent = new Agent({ keepAlive: true });
      await new Promise((resolve) => {
        get({ host, port: quick.port, agent }, (answer) => answer.resume().on('end', resolve));
      });
      const silent = connect(quick.port, host);
      const busy = get({ host, port: slow.port }).on('error', () => undefined);
      await Promise.all([
        new Promise((resolve) => silent.once('connect', resolve)),
        new Promise((resolve) => busy.once('socket', (socket) => socket.once('connect', resolve))),
      ]);

      // Waiting for their end would take a minute for the silent one, and for ever for the busy one.
      await Promise.all([slow.close(), quick.close()]);
      agent.destroy();
      silent.destroy();
      expect(await codeOf(start(quick.port))).toBe('listening');
    },
  );

  test('with grace it lets a request finish, takes no new one, and then ends', async () => {
    let finish = (): void => undefined;
    const finished = new Promise<Response>((resolve) => {
      finish = () => resolve(new Response('finished'));
    });
    const slow = await listen({ fetch: () => finished }, { port: 0 });
    const answer = text(slow.url);
    await new Promise((resolve) => {
      slow.server.once('request', resolve);
    });

    const closed = slow.close({ graceMs: 5000 });
    await expect(fetch(slow.url)).rejects.toThrow(TypeError);
    finish();
    expect(await answer).toBe('finished');
    await closed;
  });

  test('grace has an end', async () => {
    const stuck = await listen({ fetch: () => new Promise<Response>(() => undefined) }, { port: 0 });
    const answer = text(stuck.url).catch(() => 'cut off');
    await new Promise((resolve) => {
      stuck.server.once('request', resolve);
    });
    await stuck.close({ graceMs: 100 });
    expect(await answer).toBe('cut off');
  });
});
