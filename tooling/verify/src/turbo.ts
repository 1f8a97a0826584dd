import { glob, readFile, rm } from 'node:fs/promises';
import { command } from './command.ts';
import type { Count } from './reports.ts';

interface Summary {
  tasks: { task: string; execution?: { exitCode?: number } }[];
}

const SUMMARIES = '.turbo/runs/*.json';

/**
 * Runs tasks in every package, side by side, and counts for each the packages it went well in. What is known to be good is
 * not run again.
 */
export async function turbo<Task extends string>(
  tasks: readonly Task[],
  env: Record<string, string> = {},
  options = '',
): Promise<Record<Task, Count>> {
  await clearSummaries();
  const code = await command(
    `turbo run ${tasks.join(' ')} --continue --summarize --output-logs=new-only --log-order=grouped ${options}`.trim(),
    env,
  );
  const ran = await readSummary();
  const isUntold = code !== 0 && ran.every(({ execution }) => execution?.exitCode === 0);
  const counts = tasks.map((task) => {
    const exitCodes = ran
      .filter((each) => each.task === task)
      .map(({ execution }) => execution?.exitCode ?? 1);
    const failed = exitCodes.filter((exitCode) => exitCode !== 0).length;
    return [task, { passed: exitCodes.length - failed, failed: isUntold ? 1 : failed }];
  });
  return Object.fromEntries(counts) as Record<Task, Count>;
}

async function clearSummaries(): Promise<void> {
  for await (const file of glob(SUMMARIES)) await rm(file);
}

async function readSummary(): Promise<Summary['tasks']> {
  for await (const file of glob(SUMMARIES)) {
    return (JSON.parse(await readFile(file, 'utf8')) as Summary).tasks;
  }
  return [];
}
