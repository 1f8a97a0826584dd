import { expect, test } from 'vitest';
import type { LogEntry } from '../../host/log.ts';
import { directionOf, isCall, LOG_ROWS, logRows, verdictOf } from './logRows.ts';

const entry = (seq: number, rest: Partial<LogEntry> = {}): LogEntry => ({
  seq,
  time: seq,
  plugin: 'crm',
  frame: 'frm_1',
  direction: 'in',
  type: 'function_call',
  wire: 'current',
  ...rest,
});

test('the newest entry is on top, and only the newest are shown', () => {
  const entries = Array.from({ length: 250 }, (_, index) => entry(index + 1));
  const rows = logRows(entries, undefined);
  expect([rows.length, rows[0]?.seq, rows.at(-1)?.seq]).toEqual([LOG_ROWS, 250, 51]);
});

test('a plugin’s own newest are shown, however much the others say', () => {
  const entries = [
    entry(1, { plugin: 'quiet' }),
    ...Array.from({ length: 300 }, (_, index) => entry(index + 2)),
  ];
  expect(logRows(entries, 'quiet').map(({ seq }) => seq)).toEqual([1]);
});

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
