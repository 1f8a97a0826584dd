import type { Contender, Reading, Trial } from './benchmark.ts';

/** All values of each contender, by figure. */
export type Values = Partial<Record<Contender, Record<string, number[]>>>;

/**
 * Runs the contenders of a trial in turn, one round forwards and the next backwards, so that a machine which gets slower
 * or faster meanwhile does the same to all of them. The first round only warms up.
 */
export async function interleave({ contenders, rounds, once = false }: Trial): Promise<Values> {
  const runs = Object.entries(contenders) as [Contender, () => Promise<Reading>][];
  const values: Values = {};

  for (let round = once ? 1 : 0; round <= (once ? 1 : rounds); round += 1) {
    for (const [contender, run] of round % 2 === 0 ? runs.toReversed() : runs) {
      const reading = await run();
      if (round > 0) add((values[contender] ??= {}), reading);
    }
  }
  return values;
}

function add(values: Record<string, number[]>, reading: Reading): void {
  for (const [figure, value] of Object.entries(reading)) {
    (values[figure] ??= []).push(...[value].flat());
  }
}
