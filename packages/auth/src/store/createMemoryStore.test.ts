import { expect, test } from 'vitest';
import { createMemoryStore } from './createMemoryStore.ts';

test('a text is kept until its time is over, and its key is free then', async () => {
  let at = 0;
  const store = createMemoryStore({ now: () => at });
  expect(await store.add('key', 'one', 100)).toBe(true);
  expect(await store.add('key', 'two', 100)).toBe(false);
  at = 99;
  expect(await store.read('key')).toBe('one');
  at = 100;
  expect(await store.read('key')).toBeUndefined();
  expect(await store.replace('key', 'one', 'three', 100)).toBe(false);
  expect(await store.add('key', 'two', 100)).toBe(true);
});

test('of two that replace the same text one is told so', async () => {
  const store = createMemoryStore();
  await store.add('key', 'one', 1000);
  const both = await Promise.all([
    store.replace('key', 'one', 'a', 1000),
    store.replace('key', 'one', 'b', 1000),
  ]);
  expect(both).toEqual([true, false]);
  expect(await store.read('key')).toBe('a');
});

test('what is over goes first when there is no more room, then the oldest', async () => {
  let at = 0;
  const store = createMemoryStore({ now: () => at, mostKeys: 2 });
  await store.add('long', '1', 1000);
  await store.add('short', '2', 10);
  at = 20;
  await store.add('third', '3', 1000);
  expect(await store.read('long')).toBe('1');
  await store.add('fourth', '4', 1000);
  expect([await store.read('long'), await store.read('third')]).toEqual([undefined, '3']);
});
