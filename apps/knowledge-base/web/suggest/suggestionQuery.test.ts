// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { suggestionQuery } from './suggestionQuery.ts';

const html = (body: string) => suggestionQuery({ message: { body, type: 'html' } }).text;
const text = (body: string) => suggestionQuery({ message: { body, type: 'text' } }).text;

test('the subject counts without its prefixes', () => {
  expect(suggestionQuery({ subject: 'Re: Fwd: AW: Re: Flat tyre' }).about).toBe('Flat tyre');
  expect(suggestionQuery({ subject: 'Return: a bike' }).about).toBe('Return: a bike');
});

test('a mail is read as words, block by block', () => {
  expect(html('<style>p{color:red}</style><p>The&nbsp;battery</p><p>is <b>dead</b>.<br>Help</p>')).toBe(
    'The battery\nis dead.\nHelp',
  );
});

test('what is quoted from earlier messages is left out', () => {
  expect(html('<p>New</p><blockquote>Old</blockquote><div class="gmail_quote">Older</div>')).toBe('New');
  expect(text('New\n> old\nalso new\nOn Mon, 2 Mar 2026 Bob wrote:\n> older')).toBe('New\nalso new');
  expect(text('New\n-- \nBob, Sales')).toBe('New');
});

test('a script in a mail does not run, and an image is not loaded', () => {
  expect(html('<img src=x onerror="window.ran = true"><script>window.ran = true</script>Hello')).toBe(
    'Hello',
  );
  expect('ran' in window).toBe(false);
});

test('without a message, or without words in it, the preview stands in', () => {
  expect(suggestionQuery({ blurb: 'Preview' }).text).toBe('Preview');
  expect(suggestionQuery({ blurb: 'Preview', message: { body: '<p> </p>', type: 'html' } }).text).toBe(
    'Preview',
  );
});

test('a very long mail is cut', () => {
  expect(text('word '.repeat(5000)).length).toBe(5000);
  expect(suggestionQuery({ subject: 'x'.repeat(2000) }).about).toHaveLength(500);
});
