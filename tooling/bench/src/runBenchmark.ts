import type { Benchmark, Trial } from './benchmark.ts';
import { interleave } from './interleave.ts';
import { judge } from './judge.ts';
import type { Report } from './report.ts';

/** Longer than the longest trial takes on a slow machine. */
const LONGEST_MINUTES = 12;

/** What one benchmark gave: figures, and what it could not measure. */
export type Outcome = Pick<Report, 'benchmarks' | 'notRun'>;

/**
 * Runs a benchmark and calls `found` after each trial, so that what was measured before it fails, or is stopped, is kept. A trial
 * that fails costs the others nothing. Never throws.
 */
export async function runBenchmark(
  { name, trials }: Benchmark,
  scale: number,
  found: (outcome: Outcome) => void,
): Promise<void> {
  const leave = (reason: string) => {
    console.error(`  not run: ${reason}`);
    found({ benchmarks: [], notRun: [{ name, reason }] });
  };
  try {
    for await (const trial of trials(scale)) {
      if ('left' in trial) leave(trial.left);
      else await measure(trial);
    }
  } catch (error) {
    leave(wordsOf(error));
  }

  async function measure(trial: Trial): Promise<void> {
    try {
      const values = await inTime(interleave(trial));
      const judged = Object.entries(trial.figures).map(([key, each]) => judge(name, key, each, values));
      // A full run takes a while: whoever waits should see that it goes on.
      for (const { case: title, ours, unit } of judged) console.error(`  ${title}: ${ours.median} ${unit}`);
      found({ benchmarks: judged, notRun: [] });
    } catch (error) {
      for (const figure of Object.values(trial.figures)) leave(`${figure.case}: ${wordsOf(error)}`);
    }
  }
}

/** A trial that hangs is one that fails. */
async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`It did not end within ${LONGEST_MINUTES} minutes.`);
    timer = setTimeout(reject, LONGEST_MINUTES * 60_000, error);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** One line of it for the report, without commands, folders and what stands in addresses; all of it for whoever watches the run. */
function wordsOf(error: unknown): string {
  console.error(error);
  if (error instanceof Error && 'cmd' in error) return 'A program that it runs failed.';
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n', 1);
  return line
    .replaceAll(/\?\S+/g, '')
    .replaceAll(/(?<![\w:/])(?:\/[\w.@-]+){2,}/g, '…')
    .slice(0, 300);
}
