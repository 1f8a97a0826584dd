import { databaseFault } from './databaseFault.ts';
import type { DatabaseFault } from './databaseFault.ts';
import { scrub } from './scrub.ts';

export interface ErrorDescription {
  name: string;
  code?: string;
  message?: string;
  database?: DatabaseFault;
  stack?: string;
  cause?: ErrorDescription;
}

/** What may be logged of an error: where it happened and why, without secrets, queries, parameters or bodies. */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error };
  const stack = frames(error);
  const base = { name: error.name, ...(stack ? { stack } : {}) };

  const database = databaseFault(error);
  if (database) return { ...base, database };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    ...base,
    ...(code ? { code } : {}),
    ...(quotesInput(error) ? {} : { message: scrub(error.message) }),
    ...(error.cause && depth < 3 ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}

// `JSON.parse` repeats the text it could not read.
function quotesInput(error: Error): boolean {
  return error instanceof SyntaxError;
}

// The first lines of a stack repeat the message, which for a failed query is the query with its parameters.
function frames(error: Error): string | undefined {
  const stack = error.stack?.split(error.message).at(-1);
  const lines = stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return lines && lines.length > 0 ? scrub(lines.map((line) => line.trim()).join('\n')) : undefined;
}
