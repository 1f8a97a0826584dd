import { expect, test } from 'vitest';
import { findUntriedAttacks } from './attacks.ts';

const row = (kind: number, title: string): string =>
  `| ${kind} | an attack | 401 | \`a.test.ts\` | ${title} |`;
const table = (rows: readonly string[]) => ({ file: 'attacks.md', text: rows.join('\n') });
const all = Array.from({ length: 50 }, (_, index) => row((index % 28) + 1, 'is refused (401)'));
const tests = [
  { file: 'a.test.ts', text: "test('is refused (401)', () => {});\n])(\n  'with %s', () => {});" },
];

test('a table whose every row is a test passes', () => {
  expect(findUntriedAttacks(table([...all, row(1, 'with %s')]), tests)).toEqual([]);
});

test('a row without its test is named, also when the words stand elsewhere in the file', () => {
  const untried = table([...all, row(2, 'refused (401)'), row(2, 'is refused .401.')]);
  expect(findUntriedAttacks(untried, tests).map(({ text }) => text)).toEqual([
    'names the test “refused (401)”, which is not in a.test.ts',
    'names the test “is refused .401.”, which is not in a.test.ts',
  ]);
});

test('a kind without a row, and too few rows, are told', () => {
  const few = findUntriedAttacks(table(all.slice(0, 27)), tests).map(({ text }) => text);
  expect(few).toEqual(['has no row for attack 28', 'has 27 rows: fewer than 45']);
});
