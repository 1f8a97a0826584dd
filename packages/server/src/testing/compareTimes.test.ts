import { expect, test } from 'vitest';
import { compareTimes, compareWaits } from './compareTimes.ts';

test('both kinds of work are done equally often, each first in its turn', () => {
  const order: string[] = [];
  const { difference, noise } = compareTimes(
    () => void order.push('one'),
    () => void order.push('other'),
    3,
  );
  expect(order).toEqual(['one', 'other', 'other', 'one', 'one', 'other']);
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
  const [one, other] = [
    ['one begins', 'one ends'],
    ['other begins', 'other ends'],
  ];
  expect(order).toEqual([...one, ...other, ...other, ...one]);
  expect(difference).toBeGreaterThanOrEqual(0);
  expect(noise).toBeGreaterThanOrEqual(0);
});
