import { expect, test } from 'vitest';
import { createStore } from './store.ts';

test('nobody can write into the state, neither at the start nor after a change or another state', () => {
  const store = createStore({ inner: { list: [1] } });
  const tryIt = () => store.get().inner.list.push(2);
  expect(tryIt).toThrow(TypeError);
  store.change((draft) => void draft.inner.list.push(2));
  expect(tryIt).toThrow(TypeError);
  store.set({ inner: { list: [] } });
  expect(tryIt).toThrow(TypeError);
});

test('listeners hear of real changes only', () => {
  const store = createStore({ count: 1 });
  let heard = 0;
  store.subscribe(() => (heard += 1));
  store.change((draft) => void (draft.count = 1));
  store.set(store.get());
  expect(heard).toBe(0);
  store.change((draft) => void (draft.count = 2));
  expect(heard).toBe(1);
});
