import { expect, test } from 'vitest';
import { fieldErrors } from './fieldErrors.ts';

const names = new Set(['name', 'address.city', 'tags[]']);

test('each field is told the first thing wrong with it, and the form what belongs to none', () => {
  const issues = [
    { message: 'Enter a name.', path: ['name'] },
    { message: 'Too short.', path: ['name'] },
    { message: 'Enter a city.', path: ['address', { key: 'city' }] },
    { message: 'Too long.', path: ['tags', 3] },
    { message: 'The two days do not fit.', path: ['until'] },
  ];
  expect(fieldErrors(issues, names)).toEqual({
    name: 'Enter a name.',
    'address.city': 'Enter a city.',
    'tags[]': 'Too long.',
    '': 'The two days do not fit.',
  });
});
