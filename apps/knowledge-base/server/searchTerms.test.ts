import { expect, test } from 'vitest';
import { searchTerms } from './searchTerms.ts';

test('the last word may be unfinished while typing, and only then', () => {
  expect(searchTerms({ text: 'Late delive', kind: 'typing' })?.any).toBe('late | delive:*');
  expect(searchTerms({ text: 'late delive ', kind: 'typing' })?.any).toBe('late | delive');
  expect(searchTerms({ text: 'late delive', kind: 'message' })?.any).toBe('late | delive');
});

test('a word that is typed again stays the last one', () => {
  expect(searchTerms({ text: 'bat late bat', kind: 'typing' })?.any).toBe('late | bat:*');
});

test('accents are looked for without, and marked with them', () => {
  expect(searchTerms({ text: 'Größe', kind: 'message' })).toEqual({
    words: 'grosse',
    about: '',
    any: 'grosse',
    marked: 'grosse | größe',
  });
});

test('nothing but letters and digits gets through', () => {
  const terms = searchTerms({ text: `a'b"c\\d&e|f!(g):*<->h\u0000i;--`, kind: 'message' });
  expect(terms?.any).toBe('a | b | c | d | e | f | g | h | i');
});

test('a long text is bounded in words and their length', () => {
  const many = Array.from({ length: 900 }, (_, n) => `w${n}`).join(' ');
  const terms = searchTerms({ text: `${'x'.repeat(3000)} ${many}`, kind: 'message' });
  expect(terms?.words.split(' ')).toHaveLength(200);
  expect(terms?.words.split(' ')[0]).toHaveLength(40);
});

test('a text without words gives nothing', () => {
  expect(searchTerms({ text: ' -- ? 😀 ', kind: 'typing' })).toBeUndefined();
});

test('the words of a subject are told apart, and looked for too', () => {
  expect(searchTerms({ about: 'Flat tyre', text: 'Hello, please help.', kind: 'message' })).toEqual({
    words: 'flat tyre',
    about: 'flat tyre',
    any: 'flat | tyre',
    marked: 'flat | tyre',
  });
});
