import { expect, test } from 'vitest';
import { formValues } from './formValues.ts';

const valuesOf = (pairs: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return formValues(data);
};

test('names with dots are nested, lists are lists', () => {
  expect(
    valuesOf([
      ['name', 'Ana'],
      ['settings.theme', 'dark'],
      ['settings.size', '2'],
      ['tags[]', 'vip'],
      ['days', 'mon'],
      ['days', 'tue'],
    ]),
  ).toEqual({ name: 'Ana', settings: { theme: 'dark', size: '2' }, tags: ['vip'], days: ['mon', 'tue'] });
});

test('no name of a field reaches the prototype of all objects', () => {
  valuesOf([['__proto__.isAdmin', 'yes']]);
  expect('isAdmin' in {}).toBe(false);
});
