import { expect, test } from 'vitest';
import { boundedWidth, widthAfterKey } from './layout.ts';

const BOUNDS = { least: 200, greatest: 1200 };

test('an edge moves with the arrow keys: a panel’s left edge one way, a list’s right edge the other', () => {
  expect(widthAfterKey('ArrowLeft', 270, BOUNDS, 'left')).toBe(286);
  expect(widthAfterKey('ArrowRight', 270, BOUNDS, 'left')).toBe(254);
  expect(widthAfterKey('ArrowRight', 270, BOUNDS, 'right')).toBe(286);
  expect(widthAfterKey('ArrowLeft', 270, BOUNDS, 'right')).toBe(254);
});

test('Home and End go to the bounds, other keys nowhere', () => {
  expect(widthAfterKey('Home', 270, BOUNDS, 'left')).toBe(200);
  expect(widthAfterKey('End', 270, BOUNDS, 'right')).toBe(1200);
  expect(widthAfterKey('a', 270, BOUNDS, 'left')).toBeUndefined();
});

test('a width stays within the bounds and whole', () => {
  expect([10, 333.4, 9999].map((width) => boundedWidth(width, BOUNDS))).toEqual([200, 333, 1200]);
});
