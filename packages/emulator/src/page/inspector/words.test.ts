import { expect, test } from 'vitest';
import { entry } from './entry.test.support.ts';
import { directionOf, isCall, verdictOf } from './words.ts';

test('a call is what a plugin asks for, on either wire', () => {
  expect(isCall(entry(1))).toBe(true);
  expect(isCall(entry(1, { wire: 'legacy', type: 'assign' }))).toBe(true);
  expect(isCall(entry(1, { wire: 'legacy', type: 'plugin_connected' }))).toBe(false);
  expect(isCall(entry(1, { type: 'function_cancel' }))).toBe(false);
  expect(isCall(entry(1, { direction: 'out', type: 'function_result' }))).toBe(false);
});

test('direction and verdict are told in words', () => {
  expect(directionOf(entry(1, { direction: 'out' }))).toBe('to the plugin');
  expect(verdictOf(entry(1, { verdict: 'unknown' }))).toBe('Unknown name');
  expect(verdictOf(entry(1))).toBeUndefined();
});
