import { expect, test } from 'vitest';
import { readAuthSecret } from './readAuthSecret.ts';

const read = (query: string): string | undefined => readAuthSecret(new URL(`https://plugin.test/${query}`));

test('the secret is read wherever it stands in the query', () => {
  expect(read('?auth_secret=abc')).toBe('abc');
  expect(read('?view=panel&auth_secret=a%2Bb%20c')).toBe('a+b c');
  expect(read('?auth_secret=gr%C3%BC%C3%9Fe%F0%9F%94%91')).toBe('grüße🔑');
});

test('no secret, an empty one, one in the hash or under a likely name is none', () => {
  for (const query of [
    '',
    '?auth_secret',
    '?auth_secret=',
    '?Auth_Secret=a',
    '?secret=a',
    '#auth_secret=a',
  ]) {
    expect(read(query)).toBeUndefined();
  }
});

test('a secret given twice, as an array or as an object is refused', () => {
  for (const query of [
    '?auth_secret=a&auth_secret=a',
    '?auth_secret=a&auth_secret=b',
    '?auth_secret[]=a',
    '?auth_secret[a]=b',
    '?auth_secret=a&auth_secret[]=b',
  ]) {
    expect(read(query)).toBeUndefined();
  }
});

test('a secret over 512 characters or with a NUL is refused', () => {
  expect(read(`?auth_secret=${'x'.repeat(512)}`)).toHaveLength(512);
  expect(read(`?auth_secret=${'x'.repeat(513)}`)).toBeUndefined();
  expect(read('?auth_secret=a%00b')).toBeUndefined();
});

test('a megabyte is refused', () => {
  expect(read(`?auth_secret=${'x'.repeat(1_000_000)}`)).toBeUndefined();
});
