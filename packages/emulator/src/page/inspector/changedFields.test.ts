import { expect, test } from 'vitest';
import { changedFields } from './changedFields.ts';

test('only what differs is named, by its path', () => {
  expect(changedFields({ a: { b: 1, c: 2 }, d: [1] }, { a: { b: 1, c: 3 }, d: [1] })).toEqual([
    { path: 'a.c', before: 2, after: 3 },
  ]);
});

test('an item that comes into a list moves no other', () => {
  const [tea, vip] = [
    { id: 'tag_1', name: 'Tea' },
    { id: 'tag_2', name: 'VIP' },
  ];
  expect(changedFields({ tags: [tea] }, { tags: [vip, tea] })).toEqual([
    { path: 'tags.tag_2', before: undefined, after: vip },
  ]);
});

test('a value that becomes another kind is one change', () => {
  expect(changedFields({ a: undefined }, { a: { b: 1 } })).toEqual([
    { path: 'a', before: undefined, after: { b: 1 } },
  ]);
  expect(changedFields([1], { 0: 1 })).toHaveLength(1);
  expect(changedFields(new Date(1), new Date(1))).toEqual([]);
});
