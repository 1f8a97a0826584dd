import { readFile } from 'node:fs/promises';
import { createHost, EmulatorError, parseWorld, type World } from '@frontyard/emulator';
import { importMail } from '@frontyard/emulator/mail';
import { readMailPath } from '@frontyard/emulator/mail/files';
import { supportWorld } from '@frontyard/emulator/samples';
import { CliError } from '../errors.ts';

export interface StartingWorld {
  world: World;
  /** What the import could not use, and why. */
  notices: readonly string[];
}

/**
 * The world to start from: a saved one or the sample, with mail added to it.
 * @throws CliError `BAD_WORLD` and `BAD_MAIL`, after naming every mistake
 */
export async function readWorld(file: string | undefined, mail: readonly string[]): Promise<StartingWorld> {
  const world = file === undefined ? parseWorld(supportWorld()) : await readWorldFile(file);
  return mail.length === 0 ? { world, notices: [] } : addMail(world, mail);
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

async function addMail(world: World, paths: readonly string[]): Promise<StartingWorld> {
  const { nextId } = createHost({ world });
  const files = await Promise.all(
    paths.map((path) =>
      readMailPath(path).catch((cause: unknown) => {
        throw new CliError('BAD_MAIL', cause instanceof Error ? cause.message : path, cause);
      }),
    ),
  );
  const imported = await importMail(world, files.flat(), { nextId, now: Date.now() });
  const { messages } = imported.report;
  const notices = messages.flatMap(({ name, status, reason }) =>
    status === 'imported' ? [] : [`${name}: ${reason ?? 'is there already'}`],
  );
  return { world: imported.world, notices };
}

function mistakesOf({ mistakes }: EmulatorError): string {
  return mistakes.map(({ path, message }) => `${path}: ${message}`).join('\n');
}
