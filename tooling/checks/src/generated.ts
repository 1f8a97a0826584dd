import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { readSources, ROOT, type Finding } from './workspace.ts';

const GENERATED = '{packages,apps,tooling}/**/*.gen.*';

/** Makes every generated file anew and compares; what differs is put back as it was and reported. */
export async function findStaleFiles(): Promise<Finding[]> {
  const before = await readSources(GENERATED);
  execFileSync('turbo', ['run', 'gen', '--output-logs=errors-only'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const after = new Map((await readSources(GENERATED)).map(({ file, text }) => [file, text]));
  const stale = before.filter(({ file, text }) => after.get(file) !== text);
  for (const { file, text } of stale) writeFileSync(path.join(ROOT, file), text);
  const known = new Set(before.map(({ file }) => file));
  const added = [...after.keys()].filter((file) => !known.has(file));
  return [...stale.map(({ file }) => file), ...added].map((file) => ({
    file,
    text: 'is not what its source gives: run `pnpm gen` and commit it',
  }));
}
