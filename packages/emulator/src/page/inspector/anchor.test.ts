import { expect, test } from 'vitest';
import { anchorAt, scrollTopOf } from './anchor.ts';
import { ROW_HEIGHT } from './visibleRange.ts';

const rows = (newest: number, oldest: number) =>
  Array.from({ length: newest - oldest + 1 }, (_, index) => ({ id: newest - index }));

test('a row stays where it was while others come above it and go below it', () => {
  const anchor = anchorAt(rows(50, 1), 10 * ROW_HEIGHT + 7);
  expect(anchor).toEqual({ id: 40, offset: 7 });
  expect(anchor && scrollTopOf(rows(55, 6), anchor)).toBe(15 * ROW_HEIGHT + 7);
});

test('at the top the newest are followed, and a row that is gone holds nothing', () => {
  expect(anchorAt(rows(50, 1), 0)).toBeUndefined();
  expect(anchorAt([], 90)).toBeUndefined();
  expect(scrollTopOf(rows(50, 45), { id: 3, offset: 0 })).toBeUndefined();
});
