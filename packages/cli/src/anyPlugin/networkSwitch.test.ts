import { listen } from '@frontyard/server/listen';
import { expect, test } from 'vitest';
import { networkSwitch } from './networkSwitch.ts';

test('a server that is cut off answers nobody, on either loopback address, and is back afterwards', async () => {
  const listener = await listen({ fetch: () => new Response('here') }, { port: 0 });
  const cut = networkSwitch(listener.server);
  const ask = (host = 'localhost') =>
    fetch(`http://${host}:${listener.port}/`).then(
      (answer) => answer.text(),
      () => 'nobody',
    );
  expect(await ask()).toBe('here');
  cut(true);
  expect([await ask('127.0.0.1'), await ask('localhost')]).toEqual(['nobody', 'nobody']);
  cut(false);
  expect(await ask()).toBe('here');
  await listener.close();
});

test('what is being answered is cut off too', async () => {
  const listener = await listen(
    { fetch: () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })) },
    { port: 0 },
  );
  const cut = networkSwitch(listener.server);
  const answer = await fetch(listener.url);
  const body = answer.text();
  cut(true);
  await expect(body).rejects.toThrow('terminated');
  await listener.close();
});
