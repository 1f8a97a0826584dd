import { expect, test } from 'vitest';
import type { Figure } from './benchmark.ts';
import { judge } from './judge.ts';
import { ReportedFigure } from './report.ts';

const figure: Figure = {
  case: 'one call',
  unit: 'ms',
  goals: [
    { of: 'ratioToPeer', atMost: 0.9 },
    { of: 'ratioToLimit', atMost: 1.25 },
  ],
};
const values = (ours: number[], peer: number[], limit: number[]) => ({
  ours: { call: ours },
  peer: { call: peer },
  limit: { call: limit },
});

test('a figure tells medians, 95th percentiles, ratios and whether all goals are reached', () => {
  const judged = judge('sdk-calls', 'call', figure, values([8, 9, 20], [10, 10, 10], [8, 8, 8]));
  expect(ReportedFigure.parse(judged)).toEqual({
    name: 'sdk-calls',
    case: 'one call',
    unit: 'ms',
    ours: { median: 9, p95: 20 },
    peer: { median: 10, p95: 10 },
    limit: { median: 8, p95: 8 },
    ratioToPeer: 0.9,
    ratioToLimit: 1.125,
    goal: '≤ 0.9 × peer, ≤ 1.25 × limit',
    holds: true,
    runs: 3,
    point: null,
  });
});

test('a goal is compared with what was measured, not with what is told of it', () => {
  const judged = judge('x', 'call', figure, values([9.0003], [10], [8]));
  expect(judged).toMatchObject({ ratioToPeer: 0.9, holds: false });
});

test('one missed goal is a miss, and so is a goal that nothing was measured for', () => {
  expect(judge('x', 'call', figure, values([9], [10], [7])).holds).toBe(false);
  expect(judge('x', 'call', figure, { ours: { call: [1] }, peer: { call: [10] } }).holds).toBe(false);
});

test('a goal may be a value of its own, or a lower bound', () => {
  const p95: Figure = { case: 'switch', unit: 'ms', goals: [{ of: 'p95', atMost: 50 }] };
  expect(judge('x', 'call', p95, { ours: { call: [1, 51] } })).toMatchObject({
    goal: 'p95 ≤ 50 ms',
    holds: false,
  });
  const rate: Figure = { case: 'rate', unit: 'per second', goals: [{ of: 'ratioToPeer', atLeast: 0.8 }] };
  expect(judge('x', 'call', rate, values([80], [100], [100]))).toMatchObject({
    goal: '≥ 0.8 × peer',
    holds: true,
  });
});

test('a figure without a goal neither holds nor fails', () => {
  const point: Figure = { case: '10 at once', unit: 'ms', goals: [] };
  expect(judge('x', 'call', point, { ours: { call: [1] } })).toMatchObject({ goal: null, holds: null });
});

test('a benchmark that measured nothing of ours is an error', () => {
  expect(() => judge('x', 'other', figure, values([1], [1], [1]))).toThrow('nothing was measured');
});
