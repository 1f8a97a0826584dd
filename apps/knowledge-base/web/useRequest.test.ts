// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useRequest } from './useRequest.ts';

/** Requests that are answered by hand. */
function openDesk() {
  const asked: {
    key: string;
    signal: AbortSignal;
    answer(value: string): Promise<void>;
    fail(): Promise<void>;
  }[] = [];
  const ask = (key: string) => (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      asked.push({
        key,
        signal,
        answer: (value) => act(async () => resolve(value)),
        fail: () => act(async () => reject(new Error('no'))),
      });
    });
  const hook = renderHook(
    ({ key, scope }: { key: string | undefined; scope: string }) =>
      useRequest({ key, scope, ask: ask(key ?? '') }),
    { initialProps: { key: 'a1', scope: 'a' } as { key: string | undefined; scope: string } },
  );
  return { asked, hook };
}

test('another key gives up the request before it, and its late answer is never shown', async () => {
  const { asked, hook } = openDesk();
  hook.rerender({ key: 'b1', scope: 'b' });
  expect(asked[0]?.signal.aborted).toBe(true);
  await asked[0]?.answer('for a');
  expect(hook.result.current).toMatchObject({ data: undefined, isPending: true });
  await asked[1]?.answer('for b');
  expect(hook.result.current).toMatchObject({ data: 'for b', isPending: false });
});

test('an older answer that comes after the newer one changes nothing', async () => {
  const { asked, hook } = openDesk();
  hook.rerender({ key: 'a2', scope: 'a' });
  await asked[1]?.answer('new');
  await asked[0]?.answer('late');
  expect(hook.result.current).toMatchObject({ data: 'new', isOld: false, isPending: false });
});

test('an answer about something else is gone at once', async () => {
  const { asked, hook } = openDesk();
  await asked[0]?.answer('for a');
  hook.rerender({ key: 'b1', scope: 'b' });
  expect(hook.result.current.data).toBeUndefined();
});

test('within one scope the older answer stays until the newer comes', async () => {
  const { asked, hook } = openDesk();
  await asked[0]?.answer('old');
  hook.rerender({ key: 'a2', scope: 'a' });
  expect(hook.result.current).toMatchObject({ data: 'old', isOld: true, isPending: true });
  await asked[1]?.answer('new');
  expect(hook.result.current).toMatchObject({ data: 'new', isOld: false, isPending: false });
});

test('a failure can be tried again', async () => {
  const { asked, hook } = openDesk();
  await asked[0]?.fail();
  expect(hook.result.current.error).toBeInstanceOf(Error);
  act(() => hook.result.current.retry());
  expect(hook.result.current).toMatchObject({ error: undefined, isPending: true });
  await asked[1]?.answer('at last');
  expect(hook.result.current.data).toBe('at last');
});

test('without a key nothing is asked', () => {
  const { asked, hook } = openDesk();
  hook.rerender({ key: undefined, scope: 'a' });
  expect(asked).toHaveLength(1);
  expect(hook.result.current).toMatchObject({ data: undefined, isPending: false });
});
