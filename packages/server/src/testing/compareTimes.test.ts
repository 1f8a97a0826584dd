import { expect, test } from 'vitest';
import { compareTimes } from './compareTimes.ts';

test('both kinds of work are done equally often, in turns', () => {
  const order: string[] = [];
  const { difference, noise } = compareTimes(
    () => void order.push('one'),
    () => void order.push('other'),
    3,
  );
  expect(order).toEqual(['one', 'other', 'one', 'other', 'one', 'other']);
  expect(difference).toBeGreaterThanOrEqual(0);
  expect(noise).toBeGreaterThanOrEqual(0);
});
