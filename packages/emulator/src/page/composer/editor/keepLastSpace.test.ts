import { expect, test } from 'vitest';
import { keepLastSpace } from './keepLastSpace.ts';

test.each([
  ['Hello ', 'Hello&nbsp;'],
  ['<p>Hello </p>', '<p>Hello&nbsp;</p>'],
  ['<p><b>Hello </b></p>', '<p><b>Hello&nbsp;</b></p>'],
  ['<p>Hello</p>', '<p>Hello</p>'],
  ['<p>Hello\n</p>', '<p>Hello\n</p>'],
  ['a b', 'a b'],
  ['  ', '  '],
  ['<p>a</p> ', '<p>a</p> '],
  ['</', '</'],
  ['', ''],
])('%j is %j to the editor', (given, kept) => {
  expect(keepLastSpace(given)).toBe(kept);
});
