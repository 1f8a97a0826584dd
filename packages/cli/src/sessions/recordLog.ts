import { readFile } from 'node:fs/promises';
import { LogFile } from '@frontyard/emulator';
import {
  redactSession,
  sessionFromLogFile,
  TestkitError,
  writeSession,
  type RedactionPolicy,
} from '@frontyard/testkit/replay';
import * as z from 'zod';
import { CliError } from '../errors.ts';
import { writeRecording } from './writeRecording.ts';

interface LogOptions {
  readonly plugin: string;
  readonly out: string;
  readonly policy: Partial<RedactionPolicy>;
}

/** Makes a recorded session of a log that was saved in the emulator's page. @returns the exit code @throws CliError */
export async function recordLog(file: string, { plugin, out, policy }: LogOptions): Promise<number> {
  const log = await readLog(file);
  try {
    await writeRecording(out, writeSession(redactSession(sessionFromLogFile(log, plugin), policy)));
    return 0;
  } catch (error) {
    if (TestkitError.is(error)) throw new CliError('NOT_RECORDED', error.message, error);
    throw error;
  }
}

async function readLog(file: string): Promise<LogFile> {
  const parsed = LogFile.safeParse(await jsonOf(file));
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const place = first ? `${z.core.toDotPath(first.path)} ${first.message}`.trim() : '';
  throw new CliError('NOT_RECORDED', `${file} is no log that the emulator’s page has saved (${place})`);
}

async function jsonOf(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new CliError('NOT_RECORDED', `${file} cannot be read as JSON`, cause);
  }
}
