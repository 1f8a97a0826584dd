import { expect, test } from 'vitest';
import { createDrain } from './createDrain.ts';

const ask = (drain: ReturnType<typeof createDrain>, path: string) =>
  Promise.resolve(drain.app.fetch(new Request(`http://plugin.test${path}`)));
const MINUTE = 60_000;

function open() {
  const requests: (() => void)[] = [];
  const drain = createDrain({
    fetch: ({ url }) =>
      url.endsWith('/slow')
        ? new Promise((resolve) => requests.push(() => resolve(new Response('done'))))
        : new Response('ok'),
  });
  const finishAll = () => {
    for (const finish of requests) finish();
  };
  return { drain, finishAll };
}

test('it ends with the last request, and tells how much of the time is left', async () => {
  const { drain, finishAll } = open();
  const slow = ask(drain, '/slow');
  const left = drain.finish({ serveMs: 0, graceMs: MINUTE });
  await expect.poll(async () => (await ask(drain, '/')).status).toBe(503);
  finishAll();
  expect(await (await slow).text()).toBe('done');
  expect(await left).toBeGreaterThan(0);
});

test('a request that never ends holds it up no longer than it may', async () => {
  const { drain } = open();
  void ask(drain, '/slow');
  expect(await drain.finish({ serveMs: 0, graceMs: 50 })).toBe(0);
});

test('new requests are served for a while, then refused, and it is not ready from the first moment', async () => {
  const { drain, finishAll } = open();
  void ask(drain, '/slow');
  const statuses = async () => {
    const answers = await Promise.all(['/readyz', '/healthz', '/'].map((path) => ask(drain, path)));
    return answers.map(({ status }) => status);
  };
  expect(await statuses()).toEqual([200, 200, 200]);
  const left = drain.finish({ serveMs: 200, graceMs: MINUTE });
  expect(await statuses()).toEqual([503, 200, 200]);
  await expect.poll(statuses).toEqual([503, 200, 503]);
  finishAll();
  await left;
});
