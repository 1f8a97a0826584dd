import { expect, test } from 'vitest';
import { safeHref } from './addresses.ts';

test('only addresses that a browser opens safely become links', () => {
  expect(safeHref('https://shop.example/1')).toBe('https://shop.example/1');
  expect(safeHref('mailto:ana@x.example')).toBe('mailto:ana@x.example');
  expect(safeHref('javascript:alert(1)')).toBeUndefined();
  expect(safeHref('data:text/html,hi')).toBeUndefined();
  expect(safeHref('/relative')).toBeUndefined();
});
