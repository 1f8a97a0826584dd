import { expect, test } from 'vitest';
import { ROW_HEIGHT, rowAfterKey, scrollToShow, visibleRange } from './visibleRange.ts';

test('of five thousand rows only those around the sight are drawn', () => {
  const { from, to } = visibleRange(5000, 1000 * ROW_HEIGHT, 10 * ROW_HEIGHT);
  expect([from, to]).toEqual([990, 1020]);
  expect(visibleRange(3, 0, 400)).toEqual({ from: 0, to: 3 });
  expect(visibleRange(0, 900, 400)).toEqual({ from: 0, to: 0 });
});

test('a row out of sight is scrolled to, one in sight is left', () => {
  expect(scrollToShow(0, 100, 260)).toBe(0);
  expect(scrollToShow(20, 0, 260)).toBe(21 * ROW_HEIGHT - 260);
  expect(scrollToShow(3, 0, 260)).toBeUndefined();
});

test('keys go along the rows and stop at the ends', () => {
  expect(['ArrowDown', 'ArrowUp', 'PageUp', 'End', 'a'].map((key) => rowAfterKey(key, 4, 6))).toEqual([
    5,
    3,
    0,
    5,
    undefined,
  ]);
  expect(rowAfterKey('ArrowDown', 5, 6)).toBe(5);
  expect(rowAfterKey('Home', 0, 0)).toBeUndefined();
});
