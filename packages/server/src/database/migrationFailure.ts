import { databaseFault } from '../databaseFault.ts';
import { ServerError } from '../errors.ts';

const LONGEST_STATEMENT = 120;

/** Names the statement of a migration that failed. The rows it met stay out: they may be about people. */
export function migrationFailure(error: unknown): ServerError {
  if (ServerError.is(error)) return error;
  const code = databaseFault(error)?.code;
  const statement = statementOf(error);
  if (!code && error instanceof Error) return new ServerError('MIGRATION_FAILED', error.message);
  return new ServerError('MIGRATION_FAILED', `${code ?? 'unknown'}${hint(code)} at “${statement}”`);
}

function statementOf(error: unknown): string {
  const query = typeof error === 'object' && error !== null && 'query' in error ? String(error.query) : '';
  return query.trim().replace(/\s+/g, ' ').slice(0, LONGEST_STATEMENT);
}

// drizzle-kit writes `CREATE SCHEMA "app"`, but the migrator has already made it for its own table.
function hint(code: string | undefined): string {
  return code === '42P06'
    ? ' (write CREATE SCHEMA IF NOT EXISTS: the schema holds the list of migrations too)'
    : '';
}
