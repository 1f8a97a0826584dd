import { expect, test } from 'vitest';
import { countOf } from './reports.ts';

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };

test('passed and failed tests are counted', () => {
  expect(countOf({ ...vitest, testResults: [] })).toEqual({ passed: 3, failed: 1 });
});

test('a file that could not be loaded is a failure, although no test of it ran', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(countOf({ ...vitest, numFailedTests: 0, testResults })).toEqual({ passed: 3, failed: 1 });
});

test('a skipped test is a failure: nothing is skipped here', () => {
  expect(countOf({ ...vitest, numPendingTests: 1, testResults: [] }).failed).toBe(2);
  const stats = { expected: 2, unexpected: 0, flaky: 0, skipped: 1 };
  expect(countOf({ stats, errors: [] })).toEqual({ passed: 2, failed: 1 });
});

test('a flaky test and an error outside of tests are failures', () => {
  const stats = { expected: 2, unexpected: 0, flaky: 1, skipped: 0 };
  expect(countOf({ stats, errors: ['no browser'] })).toEqual({ passed: 2, failed: 2 });
});
