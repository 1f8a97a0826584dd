import { expect, test } from 'vitest';
import { matchesSecret } from './secret.ts';

test('the right secret matches', () => {
  expect(matchesSecret('s3cret-of-acme', 's3cret-of-acme')).toBe(true);
});

test('another secret does not match, whatever its length', () => {
  for (const given of ['s3cret-of-acm', 's3cret-of-acmeX', 'S3CRET-OF-ACME', 'x', 'x'.repeat(5000)]) {
    expect(matchesSecret(given, 's3cret-of-acme')).toBe(false);
  }
});

test('an empty or missing secret never matches, not even an empty one', () => {
  expect(matchesSecret('', '')).toBe(false);
  expect(matchesSecret(undefined, '')).toBe(false);
  expect(matchesSecret('', 'secret')).toBe(false);
  expect(matchesSecret(undefined, 'secret')).toBe(false);
});
