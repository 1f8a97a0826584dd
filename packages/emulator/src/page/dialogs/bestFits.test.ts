import { expect, test } from 'vitest';
import { bestFits } from './bestFits.ts';

const titles = (names: readonly string[], query: string) =>
  bestFits(
    names.map((title) => ({ title })),
    query,
  ).map(({ title }) => title);

test('the letters of the query are enough, in their order', () => {
  expect(titles(['Refund', 'Fund', 'Order'], 'rfnd')).toEqual(['Refund']);
});

test('what begins with the query comes first, then words that do, then the rest', () => {
  expect(titles(['Apple', 'Type', 'Red pear', 'Pear'], 'pe')).toEqual(['Pear', 'Red pear', 'Type', 'Apple']);
});

test('case and accents do not count', () => {
  expect(titles(['Élise', 'Bob'], 'ELI')).toEqual(['Élise']);
});

test('without a query everything stays as it is', () => {
  expect(titles(['b', 'a'], ' ')).toEqual(['b', 'a']);
});
