import { expect, test } from 'vitest';
import { addressOf, safeHref } from './addresses.ts';

test('only addresses that a browser opens safely become links', () => {
  expect(safeHref('https://shop.example/1')).toBe('https://shop.example/1');
  expect(safeHref('mailto:ana@x.example')).toBe('mailto:ana@x.example');
  expect(safeHref('javascript:alert(1)')).toBeUndefined();
  expect(safeHref('data:text/html,hi')).toBeUndefined();
  expect(safeHref('/relative')).toBeUndefined();
});

test('a page or a mailbox may be named without its scheme', () => {
  expect(addressOf('shop.example/orders?id=1')).toBe('https://shop.example/orders?id=1');
  expect(addressOf(' ana@shop.example ')).toBe('mailto:ana@shop.example');
  expect(addressOf('http://shop.example')).toBe('http://shop.example');
});

test('what no browser should open is no address', () => {
  const wrong = ['', 'two words', 'javascript:alert(1)', 'data:text/html,hi', 'https://', 'JaVaScRiPt:x'];
  expect(wrong.map(addressOf)).toEqual(wrong.map(() => undefined));
});
