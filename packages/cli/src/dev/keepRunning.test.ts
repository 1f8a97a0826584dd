import { expect, test } from 'vitest';
import { keepRunning } from './keepRunning.ts';
import type { RunningPlugin } from './startPlugin.ts';

function server() {
  let end!: () => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const running: RunningPlugin = { url: 'http://localhost:1', ended, stop: async () => end() };
  return { running, end };
}

const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

test('a server that ends by itself is started again, after ever longer pauses until it has been well', async () => {
  const servers = [server()];
  const said: (number | 'up')[] = [];
  let now = 0;
  const kept = keepRunning(servers[0]!.running, {
    restart: async () => {
      servers.push(server());
      return servers.at(-1)!.running;
    },
    ended: (seconds) => void said.push(seconds),
    started: () => void said.push('up'),
    now: () => now,
    wait: async () => {},
  });
  for (let round = 0; round < 7; round += 1) {
    servers.at(-1)!.end();
    await turns();
  }
  expect(said).toEqual([1, 'up', 2, 'up', 4, 'up', 8, 'up', 16, 'up', 30, 'up', 30, 'up']);
  now += 60_000;
  servers.at(-1)!.end();
  await turns();
  expect(said.slice(-2)).toEqual([1, 'up']);
  await kept.stop();
  expect(servers).toHaveLength(9);
});

test('a server that does not start is tried again', async () => {
  const first = server();
  const said: (number | 'up')[] = [];
  let tries = 0;
  const kept = keepRunning(first.running, {
    restart: async () => {
      tries += 1;
      if (tries < 3) throw new Error('not yet');
      return server().running;
    },
    ended: (seconds) => void said.push(seconds),
    started: () => void said.push('up'),
    wait: async () => {},
  });
  first.end();
  await turns();
  expect(said).toEqual([1, 2, 4, 'up']);
  await kept.stop();
});

test('a stop ends the server, or the pause before its next start, and nothing is started again', async () => {
  for (const endsFirst of [false, true]) {
    const first = server();
    let starts = 0;
    const kept = keepRunning(first.running, {
      restart: async () => {
        starts += 1;
        return server().running;
      },
      ended: () => {},
      started: () => {},
    });
    if (endsFirst) first.end();
    await turns();
    await kept.stop();
    expect(starts).toBe(0);
  }
});
