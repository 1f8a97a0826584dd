import { expect, test } from 'vitest';
import { openableUrl } from './openableUrl.ts';

test.each([
  ['https://example.com/a b', 'https://example.com/a%20b'],
  ['mailto:ana@example.com', 'mailto:ana@example.com'],
  ['tel:+33123', 'tel:+33123'],
  ['../orders/7', 'https://panel.test/orders/7'],
])('%s leads somewhere', (href, url) => {
  expect(openableUrl(href, 'https://panel.test/app/')).toBe(url);
});

test.each([
  'data:text/html,hi',
  'blob:https://x/1',
  'file:///etc/passwd',
  ' JavaScript:alert(1)',
  'https://',
])('%s does not', (href) => {
  expect(openableUrl(href, 'https://panel.test/app/')).toBeUndefined();
});
