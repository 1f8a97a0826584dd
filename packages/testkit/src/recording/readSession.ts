import * as z from 'zod';
import { TestkitError } from '../errors.ts';
import { LINES, type Session } from './session.ts';

/** @throws TestkitError `BAD_SESSION` with the first line that is wrong, and why */
export function readSession(text: string): Session {
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '');
  return {
    header: readLine(LINES.header, first, 1),
    entries: rest.map((line, index) => readLine(LINES.entry, line, index + 2)),
  };
}

function readLine<Schema extends z.ZodType>(schema: Schema, line: string, number: number): z.output<Schema> {
  const parsed = schema.safeParse(jsonOf(line, number));
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map(({ path, message }) =>
    `${z.core.toDotPath(path)} ${message}`.trim(),
  );
  throw new TestkitError('BAD_SESSION', `Line ${number}: ${mistakes.join('; ')}`);
}

function jsonOf(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new TestkitError('BAD_SESSION', `Line ${number} is no JSON`, cause);
  }
}
