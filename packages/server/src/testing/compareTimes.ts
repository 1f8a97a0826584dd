import { performance } from 'node:perf_hooks';

export interface TimeComparison {
  /** How far the two medians lie apart, in milliseconds. */
  readonly difference: number;
  /** How far the middle half of the first one's times is spread, in milliseconds. */
  readonly noise: number;
}

/**
 * Measures whether the time tells two kinds of work apart, such as a wrong secret with an equal beginning and one with
 * none. For long runs on a quiet machine: on a busy one a difference may mean nothing.
 */
export function compareTimes(one: () => void, other: () => void, rounds: number = 10_000): TimeComparison {
  const [first, second]: [number[], number[]] = [[], []];
  const turns = [
    { work: one, times: first },
    { work: other, times: second },
  ];
  // Taken in turns, and each first as often as the other, so that a slow moment of the machine, and what the one leaves
  // behind for the next, meet both kinds alike; from one place, as the engine treats each place of a call by itself.
  for (let round = 0; round < rounds; round += 1) {
    for (const { work, times } of turns) times.push(timeOf(work));
    turns.reverse();
  }
  return compared(first, second);
}

/** Measures the same of work that has to be waited for, such as answers of a server; nothing else goes on meanwhile. */
export async function compareWaits(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
  rounds: number = 1000,
): Promise<TimeComparison> {
  const [first, second]: [number[], number[]] = [[], []];
  const turns = [
    { work: one, times: first },
    { work: other, times: second },
  ];
  for (let round = 0; round < rounds; round += 1) {
    for (const { work, times } of turns) times.push(await waitOf(work));
    turns.reverse();
  }
  return compared(first, second);
}

function compared(first: readonly number[], second: readonly number[]): TimeComparison {
  return {
    difference: Math.abs(quantile(first, 0.5) - quantile(second, 0.5)),
    noise: quantile(first, 0.75) - quantile(first, 0.25),
  };
}

async function waitOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
