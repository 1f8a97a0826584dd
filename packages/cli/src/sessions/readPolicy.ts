import { readFile } from 'node:fs/promises';
import { PolicyFile, type RedactionPolicy } from '@frontyard/testkit/replay';
import * as z from 'zod';
import { CliError } from '../errors.ts';

/** What may stay in a recording beside the default policy: a file's, and words. @throws CliError `BAD_POLICY` */
export async function readPolicy(
  file: string | undefined,
  keep: readonly string[],
): Promise<Partial<RedactionPolicy>> {
  if (file === undefined) return { keep: [...keep] };
  const parsed = PolicyFile.safeParse(await jsonOf(file));
  if (!parsed.success) {
    const mistakes = parsed.error.issues.map(({ path, message }) =>
      `${z.core.toDotPath(path)} ${message}`.trim(),
    );
    throw new CliError('BAD_POLICY', `${file} (${mistakes.join('; ')})`);
  }
  return { ...parsed.data, keep: [...(parsed.data.keep ?? []), ...keep] };
}

async function jsonOf(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new CliError('BAD_POLICY', `${file} (cannot be read as JSON)`, cause);
  }
}
