import { glob, readFile } from 'node:fs/promises';
import * as path from 'node:path';

/** The root of the repository. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface Source {
  /** From the root, with forward slashes. */
  file: string;
  text: string;
}

const IGNORED = /(^|\/)(node_modules|dist|reports|\.turbo)\//;

/** Reads the files a pattern names, without what was installed or built. */
export async function readSources(pattern: string, root = ROOT): Promise<Source[]> {
  const found: Source[] = [];
  for await (const file of glob(pattern, { cwd: root, exclude: (name) => IGNORED.test(`${name}/`) })) {
    if (!IGNORED.test(file)) found.push({ file, text: await readFile(path.join(root, file), 'utf8') });
  }
  return found.toSorted((a, b) => a.file.localeCompare(b.file));
}

/** A broken rule: where, and what to do. */
export interface Finding {
  file: string;
  text: string;
}
