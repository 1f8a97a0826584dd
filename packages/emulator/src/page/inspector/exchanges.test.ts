import { expect, test } from 'vitest';
import { entry } from './entry.test.support.ts';
import { durationOf, exchangesOf, isProblem } from './exchanges.ts';

test('a call stands in one row with its answer and the time it took', () => {
  const [row, ...others] = exchangesOf([
    entry(1, { name: 'listTags', call: 'a', time: 100 }),
    entry(2, { direction: 'out', type: 'function_result', name: 'listTags', call: 'a', time: 130 }),
  ]);
  expect(others).toEqual([]);
  expect([row?.kind, row?.answer?.seq, row && durationOf(row), row && isProblem(row)]).toEqual([
    'call',
    2,
    30,
    false,
  ]);
});

test('the reason of a refusal belongs to its call, which is a problem then', () => {
  const [row] = exchangesOf([
    entry(1, { call: 'a' }),
    entry(2, { direction: 'note', type: 'failed', call: 'a', verdict: 'refused', text: 'No' }),
    entry(3, { direction: 'out', type: 'function_error', call: 'a' }),
  ]);
  expect([row?.note?.text, row?.answer?.seq, row && isProblem(row)]).toEqual(['No', 3, true]);
});

test('the same call number of two frames, or of two wires, is two calls', () => {
  const rows = exchangesOf([
    entry(1, { call: '1' }),
    entry(2, { call: '1', frame: 'frm_2' }),
    entry(3, { call: '1', wire: 'legacy', type: 'assign' }),
    entry(4, { call: '1', frame: 'frm_2', direction: 'out', type: 'function_result' }),
  ]);
  expect(rows.map(({ answer }) => answer?.seq)).toEqual([undefined, 4, undefined]);
});

test('an event knows the one before it in the same frame', () => {
  const rows = exchangesOf([
    entry(1, { direction: 'out', type: 'context_update' }),
    entry(2, { direction: 'out', type: 'context_update', frame: 'frm_2' }),
    entry(3, { direction: 'out', type: 'context_update' }),
  ]);
  expect(rows.map(({ before }) => before?.seq)).toEqual([undefined, undefined, 1]);
});

test('a message that is no call, and what the host notes, are problems', () => {
  const rows = exchangesOf([
    entry(1, { type: 'junk' }),
    entry(2, { direction: 'note', type: 'silence' }),
    entry(3, { direction: 'out', type: 'sync', wire: 'legacy' }),
  ]);
  expect(rows.map(isProblem)).toEqual([true, true, false]);
});

test('an offer that is passed over is no problem', () => {
  const [row] = exchangesOf([entry(1, { direction: 'note', type: 'ignored', text: 'Passed over.' })]);
  expect(row && isProblem(row)).toBe(false);
});
