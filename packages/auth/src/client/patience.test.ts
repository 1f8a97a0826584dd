import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patiently } from './patience.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answer = (status: number, retryAfter?: string) => () =>
  Promise.resolve(new Response(null, { status, headers: retryAfter ? { 'retry-after': retryAfter } : {} }));
const lost = () => Promise.reject(new TypeError('Failed to fetch'));

/** What comes of it, and how many requests it took. */
async function outcome(answers: (() => Promise<Response>)[], isRepeatable = true) {
  const send = vi.fn<() => Promise<Response>>(lost);
  for (const each of answers) send.mockImplementationOnce(each);
  const work = patiently(send, { isRepeatable }).then(
    ({ status }) => status,
    () => 'lost',
  );
  await vi.advanceTimersByTimeAsync(60_000);
  return [await work, send.mock.calls.length];
}

test.each([
  ['an answer', [answer(200)], [200, 1]],
  ['a refusal', [answer(400)], [400, 1]],
  ['a lost answer', [lost, answer(200)], [200, 2]],
  ['a server that restarts', [answer(502), answer(503), answer(200)], [200, 3]],
  ['one that stays away', [lost, lost, lost, answer(200)], ['lost', 3]],
  ['a limit that says when', [answer(429, '3'), answer(200)], [200, 2]],
  ['a limit that says too late', [answer(429, '60'), answer(200)], [429, 1]],
  ['a limit that says nothing', [answer(429), answer(200)], [429, 1]],
  ['a fault of the server', [answer(500), answer(200)], [500, 1]],
])('%s', async (_name, answers, expected) => {
  expect(await outcome(answers)).toEqual(expected);
});

test('a write without a key is repeated only where it was not done for certain', async () => {
  expect(await outcome([lost, answer(200)], false)).toEqual(['lost', 1]);
  expect(await outcome([answer(503), answer(200)], false)).toEqual([503, 1]);
  expect(await outcome([answer(429, '1'), answer(200)], false)).toEqual([200, 2]);
});

test('it waits as long as it is told, also by a date, and not longer', async () => {
  vi.setSystemTime('2026-01-01T00:00:00Z');
  for (const told of ['4', 'Thu, 01 Jan 2026 00:00:04 GMT']) {
    vi.setSystemTime('2026-01-01T00:00:00Z');
    const send = vi.fn<() => Promise<Response>>(answer(200)).mockImplementationOnce(answer(503, told));
    const work = patiently(send, { isRepeatable: true });
    await vi.advanceTimersByTimeAsync(3999);
    expect(send).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1001);
    expect((await work).status).toBe(200);
  }
});

test('who gives up while it waits hears of it at once', async () => {
  const stop = new AbortController();
  const work = patiently(lost, { isRepeatable: true, signal: stop.signal });
  const heard = work.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(10);
  stop.abort('gone');
  expect(await heard).toBe('gone');
});
