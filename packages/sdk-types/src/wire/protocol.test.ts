import { expect, test } from 'vitest';
import { withoutSecret } from './protocol.ts';

test.each([
  ['https://a.test/p?auth_secret=x', 'https://a.test/p'],
  ['https://a.test/p?t=1&auth_secret=x', 'https://a.test/p?t=1'],
  ['https://a.test/p?auth_secret=x&t=1#h', 'https://a.test/p'],
  ['https://a.test/p?t=1#h', 'https://a.test/p?t=1#h'],
])('%s is reported as %s', (address, reported) => {
  expect(withoutSecret(address)).toBe(reported);
});
