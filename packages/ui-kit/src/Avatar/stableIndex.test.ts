import { expect, test } from 'vitest';
import { stableIndex } from './stableIndex.ts';

test('the same text gives the same number, whatever its case', () => {
  expect(stableIndex('Ana Silva', 8)).toBe(stableIndex(' ana silva', 8));
});

test('many texts use all the numbers, and no others', () => {
  const seen = new Set(Array.from({ length: 200 }, (_, each) => stableIndex(`person ${each}`, 8)));
  expect([...seen].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
