import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../../../..');

export interface Copy extends AsyncDisposable {
  readonly folder: string;
}

/** The last commit in a folder of its own, installed: what is measured there leaves the working copy alone. */
export async function copyOfRepository(): Promise<Copy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'frontyard-bench-'));
  const run = promisify(execFile);
  await run('git', ['clone', '--quiet', '--depth', '1', `file://${ROOT}`, folder]);
  await run(path.join(ROOT, 'node_modules/.bin/pnpm'), ['install', '--frozen-lockfile', '--prefer-offline'], {
    cwd: folder,
    maxBuffer: 2 ** 26,
  });
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
