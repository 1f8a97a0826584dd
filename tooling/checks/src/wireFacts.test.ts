import { expect, test } from 'vitest';
import { findUntestedFacts } from './wireFacts.ts';

const page = (...rows: string[]) => ({
  file: 'apps/docs/guide/wire-facts.md',
  text: ['# Facts', '', '| fact | tested in |', '| --- | --- |', '| **Calls** | |', ...rows].join('\n'),
});
const tests = {
  file: 'a.test.ts',
  text: "test('a call is answered', () => {});\ntest.each([1])(\n  `it's %s`,\n  () => {},\n);",
};

test('a fact with a test of its name is fine, however the test is written', () => {
  const rows = ['| a call is answered | `a.test.ts` |', "| it's %s | `a.test.ts` |"];
  expect(findUntestedFacts([page(...rows), tests])).toEqual([]);
});

test('a fact without a test, without a file, or with a file that has gone is found', () => {
  const rows = ['| a call is lost | `a.test.ts` |', '| nowhere | |', '| gone | `b.test.ts` |'];
  expect(findUntestedFacts([page(...rows), tests]).map(({ text }) => text)).toEqual([
    'has no test named “a call is lost”',
    '“nowhere” names no file',
    'names b.test.ts, which does not exist',
  ]);
});

test('a page without a table is found', () => {
  expect(findUntestedFacts([page(), tests])).toHaveLength(1);
});
