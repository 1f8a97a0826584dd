import { readFile } from 'node:fs/promises';
import { createHost, EmulatorError, parseWorld, type World } from '@frontyard/emulator';
import { importCoreApi } from '@frontyard/emulator/core-api';
import { readJsonPath } from '@frontyard/emulator/core-api/files';
import { importMail, type MailReport } from '@frontyard/emulator/mail';
import { readMailPath } from '@frontyard/emulator/mail/files';
import { isSampleName, SAMPLES } from '@frontyard/emulator/samples';
import { CliError } from '../errors.ts';

export interface StartingWorld {
  world: World;
  /** What the import could not use, and why. */
  notices: readonly string[];
}

/** What is added to the world before anything starts: files or folders. */
export interface Additions {
  readonly mail?: readonly string[];
  readonly api?: readonly string[];
}

/**
 * The world to start from: a sample by its name (`support` when none is named) or a saved one, with mail and answers of
 * Front's Core API added to it.
 * @throws CliError `BAD_WORLD`, `BAD_MAIL` and `BAD_API_FILE`, after naming every mistake
 */
export async function readWorld(
  name = 'support',
  { mail = [], api = [] }: Additions = {},
): Promise<StartingWorld> {
  const world = isSampleName(name) ? parseWorld(SAMPLES[name]()) : await readWorldFile(name);
  const { nextId } = createHost({ world });
  const options = { nextId, now: Date.now() };
  const answers = await readAll('BAD_API_FILE', api, readJsonPath);
  const withAnswers = importCoreApi(world, answers, options);
  const letters = await readAll('BAD_MAIL', mail, readMailPath);
  const withMail = await importMail(withAnswers.world, letters, options);
  return { world: withMail.world, notices: [withAnswers.report, withMail.report].flatMap(noticesOf) };
}

async function readWorldFile(file: string): Promise<World> {
  try {
    return parseWorld(await readFile(file, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    process.stderr.write(`${EmulatorError.is(cause, 'BAD_WORLD') ? mistakesOf(cause) : reason}\n`);
    throw new CliError('BAD_WORLD', file, cause);
  }
}

async function readAll<T>(
  code: 'BAD_MAIL' | 'BAD_API_FILE',
  paths: readonly string[],
  read: (path: string) => Promise<T[]>,
): Promise<T[]> {
  const files = await Promise.all(
    paths.map((path) =>
      read(path).catch((cause: unknown) => {
        throw new CliError(code, cause instanceof Error ? cause.message : path, cause);
      }),
    ),
  );
  return files.flat();
}

function noticesOf({ messages }: MailReport): string[] {
  return messages.flatMap(({ name, status, reason }) =>
    status === 'imported' ? [] : [`${name}: ${reason ?? 'is there already'}`],
  );
}

function mistakesOf({ mistakes }: EmulatorError): string {
  return mistakes.map(({ path, message }) => `${path}: ${message}`).join('\n');
}
