import { expect, test } from 'vitest';
import { failuresIn } from './failures.ts';
import { countOf } from './reports.ts';

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };

test('passed and failed tests are counted', () => {
  expect(countOf({ ...vitest, testResults: [] })).toEqual({ passed: 3, failed: 1 });
});

test('a file that could not be loaded is a failure, although no test of it ran', () => {
  const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }];
  expect(countOf({ ...vitest, numFailedTests: 0, testResults })).toEqual({ passed: 3, failed: 1 });
});

test('a skipped test is a failure: nothing is skipped here', () => {
  expect(countOf({ ...vitest, numPendingTests: 1, testResults: [] }).failed).toBe(2);
  const stats = { expected: 2, unexpected: 0, flaky: 0, skipped: 1 };
  expect(countOf({ stats, errors: [], suites: [] })).toEqual({ passed: 2, failed: 1 });
});

test('a flaky test and an error outside of tests are failures', () => {
  const stats = { expected: 2, unexpected: 0, flaky: 1, skipped: 0 };
  expect(countOf({ stats, errors: [{ message: 'no browser' }], suites: [] })).toEqual({
    passed: 2,
    failed: 2,
  });
});

test('what failed is named, and nothing else', () => {
  const ancestorTitles = ['a list'];
  const assertionResults = [
    { ancestorTitles, title: 'is long', status: 'passed' },
    { ancestorTitles, title: 'is short', status: 'failed' },
  ];
  const testResults = [
    { name: 'a.test.ts', status: 'failed', assertionResults },
    { name: 'b.test.ts', status: 'failed', assertionResults: [] },
  ];
  expect(failuresIn({ ...vitest, testResults })).toEqual([
    'a.test.ts › a list › is short',
    'b.test.ts could not be loaded',
  ]);

  const spec = (title: string, status: 'expected' | 'flaky') => ({ title, tests: [{ status }] });
  const suites = [{ title: 'c.e2e.ts', suites: [{ title: 'a page', specs: [spec('opens', 'flaky')] }] }];
  suites[0]?.suites[0]?.specs.push(spec('closes', 'expected'));
  const stats = { expected: 1, unexpected: 0, flaky: 1, skipped: 0 };
  expect(failuresIn({ stats, errors: [{ message: 'no browser' }], suites })).toEqual([
    'no browser',
    'c.e2e.ts › a page › opens',
  ]);
});
