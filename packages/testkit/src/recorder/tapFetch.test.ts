import { expect, test } from 'vitest';
import { createTape } from './tape.ts';
import { tapFetch } from './tapFetch.ts';

/** A page whose server answers so. */
function pageOn(serve: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>) {
  const tape = createTape();
  const page = { location: { origin: 'http://p.example', href: 'http://p.example/a/' }, fetch: serve };
  tapFetch(page, tape);
  return { page, written: () => tape.entries().map((entry) => ({ ...entry, at: undefined })) };
}
const json = (text: string) =>
  new Response(text, { headers: { 'content-type': 'application/json; charset=x' } });

test('an answer is written down, and left to the plugin', async () => {
  const { page, written } = pageOn(async () => json('{"a":1}'));
  expect(await (await page.fetch('../api/notes?of=1', { method: 'put' })).json()).toEqual({ a: 1 });
  await expect.poll(written).toEqual([
    { type: 'asked', request: '1', method: 'PUT', path: '/api/notes?of=1' },
    { type: 'served', request: '1', status: 200, contentType: 'application/json', body: { a: 1 } },
  ]);
});

test('a request that is an object keeps its body', async () => {
  const { page } = pageOn(async (input) => new Response(await (input as Request).text()));
  const response = await page.fetch(new Request('http://p.example/api', { method: 'POST', body: 'hi' }));
  expect(await response.text()).toBe('hi');
});

test('what calls itself JSON and is none harms nobody', async () => {
  const { page, written } = pageOn(async () => json('<html>'));
  expect(await (await page.fetch('/x')).text()).toBe('<html>');
  await expect.poll(() => written().at(-1)).toMatchObject({ type: 'served', body: '<html>' });
});

test('an answer that streams comes to the plugin as it comes', async () => {
  let end = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('first'));
      end = () => controller.close();
    },
  });
  const { page, written } = pageOn(async () => new Response(stream));
  const reader = (await page.fetch('/events')).body!.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('first');
  expect(written()).toHaveLength(1);
  end();
  await expect.poll(() => written().at(-1)).toMatchObject({ type: 'served', body: 'first' });
});

test('a request without an answer is told from one whose answer is private', async () => {
  const given = pageOn(async () => json('{"token":"x"}'));
  await given.page.fetch('/api/session');
  expect(given.written()).toHaveLength(1);
  const up = pageOn((_, init) => Promise.reject(init?.signal?.reason ?? new TypeError('offline')));
  await expect(up.page.fetch('/a', { signal: AbortSignal.abort() })).rejects.toThrow(/aborted/);
  await expect(up.page.fetch('/b')).rejects.toThrow('offline');
  expect(up.written().filter(({ type }) => type === 'lost')).toEqual([
    { type: 'lost', request: '1', why: 'aborted' },
    { type: 'lost', request: '2', why: 'failed' },
  ]);
});

test('other origins are written down with their whole address, without what lets somebody in', async () => {
  const { page, written } = pageOn(async () => json('{"a":1}'));
  await page.fetch('https://other.example/people?q=1&access_token=t0ken');
  await page.fetch('data:text/plain,hi');
  await expect.poll(written).toEqual([
    {
      type: 'asked',
      request: '1',
      method: 'GET',
      path: 'https://other.example/people?q=1&access_token=hidden',
    },
    { type: 'served', request: '1', status: 200, contentType: 'application/json', body: { a: 1 } },
  ]);
});
