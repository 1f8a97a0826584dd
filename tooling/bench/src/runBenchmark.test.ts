import { expect, test, vi } from 'vitest';
import type { Trial } from './benchmark.ts';
import { runBenchmark, type Outcome } from './runBenchmark.ts';

const trial = (title: string): Trial => ({
  figures: { time: { case: title, unit: 'ms', goals: [] } },
  rounds: 1,
  contenders: { ours: async () => ({ time: 1 }) },
});

const broken: Trial = {
  ...trial('unsteady'),
  contenders: {
    ours: () =>
      Promise.reject(
        new Error(
          'The browser is gone from /home/ann/work: http://localhost:1/?auth_secret=s\n  at somewhere',
        ),
      ),
  },
};

test('what was measured before a benchmark fails is kept, and the failure is told', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const outcomes: Outcome[] = [];
  const benchmark = {
    name: 'broken',
    async *trials() {
      yield trial('first');
      yield { left: 'no database' };
      yield broken;
      yield trial('second');
      throw new Error('The server is gone.\n  at somewhere');
    },
  };
  await runBenchmark(benchmark, 1, (outcome) => outcomes.push(outcome));

  expect(outcomes.flatMap(({ benchmarks }) => benchmarks.map((figure) => figure.case))).toEqual([
    'first',
    'second',
  ]);
  expect(outcomes.flatMap(({ notRun }) => notRun)).toEqual([
    { name: 'broken', reason: 'no database' },
    { name: 'broken', reason: 'unsteady: The browser is gone from …: http://localhost:1/' },
    { name: 'broken', reason: 'The server is gone.' },
  ]);
});
