import { expect, test } from 'vitest';
import { withText } from './draftBody.ts';

test('words go below what is written, as words', () => {
  expect(withText('<p>Hi</p>', '1 < 2\nbye')).toBe('<p>Hi</p><p>1 &#60; 2<br>bye</p>');
});

test('words go above a message that is quoted', () => {
  expect(withText('<br><blockquote>Old</blockquote>', 'New')).toBe(
    '<p>New</p><br><blockquote>Old</blockquote>',
  );
  expect(withText('<p>Hi</p><blockquote class="q">Old</blockquote>', 'New')).toBe(
    '<p>Hi</p><p>New</p><blockquote class="q">Old</blockquote>',
  );
});
