import type { Frame } from '@playwright/test';
import type { Benchmark, Goal, Trial } from '../benchmark.ts';
import { openContenders } from '../browser/openContenders.ts';
import '../pages/measured.ts';

const SITES = { localhost: 'same-site frame', '127.0.0.1': 'cross-site frame' } as const;
const IN_ROW: readonly Goal[] = [
  { of: 'ratioToPeer', atMost: 0.9 },
  { of: 'ratioToLimit', atMost: 1.25 },
];
const AT_ONCE: Readonly<Record<number, readonly Goal[]>> = {
  10: [],
  100: [],
  1000: [{ of: 'ratioToPeer', atMost: 0.1 }],
  3000: [],
  10_000: [],
};

/** Round trips of calls between a plugin's page and a host that answers at once. */
export const sdkCalls: Benchmark = {
  name: 'sdk-calls',
  async *trials(scale) {
    for (const [site, title] of Object.entries(SITES)) {
      await using contenders = await openContenders(site as keyof typeof SITES);
      yield inRow(title, scale, contenders.each);
      if (site === 'localhost')
        for (const [count, goals] of Object.entries(AT_ONCE))
          yield atOnce(Number(count), goals, scale, contenders.each);
    }
  },
};

type Each = <Value>(
  run: (frame: Frame) => Promise<Value>,
) => Record<'ours' | 'peer' | 'limit', () => Promise<Value>>;

function inRow(title: string, scale: number, each: Each): Trial {
  return {
    figures: {
      call: { case: `one call of 1,000 in a row, ${title}`, unit: 'ms', goals: IN_ROW },
      // Timed one by one, by a clock of 5 µs: its 95th percentile says how long the slow ones take.
      single: { case: `each of 1,000 calls, ${title}`, unit: 'ms', goals: [] },
    },
    rounds: Math.max(2, Math.round(10 * scale)),
    contenders: each(async (frame) => ({
      call: await frame.evaluate(() => window.measured.inRow(1000, 50)),
      single: await frame.evaluate(() => window.measured.inRow(1000, 1)),
    })),
  };
}

function atOnce(count: number, goals: readonly Goal[], scale: number, each: Each): Trial {
  return {
    figures: {
      all: {
        case: `${count.toLocaleString('en')} calls at once`,
        unit: 'ms',
        goals,
        point: { plot: 'Time until the last answer', axis: 'calls at once', at: count },
      },
    },
    // The official SDK's cost is quadratic: 10,000 calls take it minutes, so few rounds say enough.
    rounds: Math.max(1, Math.round((count >= 3000 ? 1 : 10) * scale)),
    contenders: each(async (frame) => ({
      all: await frame.evaluate((calls) => window.measured.atOnce(calls), count),
    })),
  };
}
