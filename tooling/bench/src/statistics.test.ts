import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, quantile, ratio, rounded } from './statistics.ts';

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([7])).toBe(7);
});

test('a quantile is one of the values, by the nearest rank', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(quantile(values, 0.95)).toBe(95);
  expect(quantile(values, 0)).toBe(1);
  expect(quantile([1, 2, 3], 0.95)).toBe(3);
});

test('of nothing there is neither', () => {
  expect(() => median([])).toThrow('no value was measured');
  expect(() => quantile([], 0.95)).toThrow('no value was measured');
});

test('whatever the values, median and 95th percentile lie among them, in order', () => {
  const values = fc.array(fc.double({ noNaN: true, min: 0, max: 1e9 }), { minLength: 1 });
  fc.assert(
    fc.property(values, (given) => {
      expect(median(given)).toBeGreaterThanOrEqual(Math.min(...given));
      expect(median(given)).toBeLessThanOrEqual(Math.max(...given));
      expect(quantile(given, 0.5)).toBeLessThanOrEqual(quantile(given, 0.95));
    }),
  );
});

test('a ratio needs something to be compared with', () => {
  expect(ratio(1, 3)).toBe(1 / 3);
  expect(ratio(1, undefined)).toBeNull();
  expect(ratio(1, 0)).toBeNull();
  expect(rounded(12345.678)).toBe(12350);
});
