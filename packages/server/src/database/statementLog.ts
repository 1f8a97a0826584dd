import type { Logger } from 'drizzle-orm';
import type { DatabasePlace } from './openDatabase.ts';

/** What lets drizzle tell of its statements, for its configuration. */
export function statementLog(onStatement: DatabasePlace['onStatement']): { logger?: Logger } {
  return onStatement ? { logger: { logQuery: (text) => onStatement(text) } } : {};
}
