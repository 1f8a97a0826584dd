import { expect, test } from 'vitest';
import { compareTimes, compareWaits } from './compareTimes.ts';

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

test('so is work that has to be waited for, a piece after the other', async () => {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await Promise.resolve();
    order.push(`${name} ends`);
  };
  const { difference, noise } = await compareWaits(work('one'), work('other'), 2);
  const round = ['one begins', 'one ends', 'other begins', 'other ends'];
  expect(order).toEqual([...round, ...round]);
  expect(difference).toBeGreaterThanOrEqual(0);
  expect(noise).toBeGreaterThanOrEqual(0);
});
