import { expect, test } from 'vitest';
import { boundedWidth, GREATEST_WIDTH, LEAST_WIDTH, widthAfterKey } from './panelWidth.ts';

test('the panel grows to the left and shrinks to the right', () => {
  expect(widthAfterKey('ArrowLeft', 270)).toBe(286);
  expect(widthAfterKey('ArrowRight', 270)).toBe(254);
});

test('Home and End go to the bounds, other keys nowhere', () => {
  expect(widthAfterKey('Home', 270)).toBe(LEAST_WIDTH);
  expect(widthAfterKey('End', 270)).toBe(GREATEST_WIDTH);
  expect(widthAfterKey('a', 270)).toBeUndefined();
});

test('a width stays within the bounds and whole', () => {
  expect([boundedWidth(10), boundedWidth(333.4), boundedWidth(9999)]).toEqual([
    LEAST_WIDTH,
    333,
    GREATEST_WIDTH,
  ]);
});
