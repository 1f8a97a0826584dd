import { glob, readFile, rm } from 'node:fs/promises';
import { command } from './command.ts';
import type { Count } from './reports.ts';

interface Summary {
  tasks: { task: string; execution?: { exitCode?: number } }[];
}

const SUMMARIES = '.turbo/runs/*.json';

/** Runs a task in every package and counts the packages it went well in. What is known to be good is not run again. */
export async function turbo(task: string, env: Record<string, string> = {}, options = ''): Promise<Count> {
  await clearSummaries();
  const code = await command(
    `turbo run ${task} --continue --summarize --output-logs=new-only --log-order=grouped ${options}`.trim(),
    env,
  );
  const exitCodes = (await readSummary())
    .filter((each) => each.task === task)
    .map(({ execution }) => execution?.exitCode ?? 1);
  const failed = exitCodes.filter((exitCode) => exitCode !== 0).length;
  return { passed: exitCodes.length - failed, failed: failed === 0 && code !== 0 ? 1 : failed };
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
