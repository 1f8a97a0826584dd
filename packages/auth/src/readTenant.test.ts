import { expect, test } from 'vitest';
import { readTenant } from './readTenant.ts';

const read = (query: string): string | undefined => readTenant(new URL(`https://plugin.test/${query}`));

test('an address may name its account, wherever in the query', () => {
  expect(read('?t=acme&auth_secret=a')).toBe('acme');
  expect(read('?view=panel&t=a%20b')).toBe('a b');
});

test('an address without one names none', () => {
  for (const query of ['', '?auth_secret=t', '?tenant=acme', '?T=acme', '#t=acme']) {
    expect(read(query)).toBeUndefined();
  }
});

test('two names, none after the sign, an array or an object are an account nobody has', () => {
  for (const query of ['?t=acme&t=acme', '?t=', '?t[]=acme', '?t[a]=acme', '?t=acme&t[]=x']) {
    expect(read(query)).toBe('');
  }
});

test('a megabyte is an account nobody has', () => {
  expect(read(`?${'t=a&'.repeat(250_000)}`)).toBe('');
});
