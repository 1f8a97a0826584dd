/** What may be told about a failed query: never its text, its parameters, or the rows it met. */
export interface DatabaseFault {
  /** SQLSTATE, or the code of a failed connection. @see https://www.postgresql.org/docs/current/errcodes-appendix.html */
  code: string;
  table?: string;
  constraint?: string;
}

/** Finds the database's error in a chain of causes, from Drizzle, node-postgres or PGlite. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  let isQuery = false;
  for (const cause of causes(error)) {
    isQuery ||= 'query' in cause && 'params' in cause;
    if (LOST.test(text(cause, 'message') ?? '')) return { code: 'CONNECTION_LOST' };
    const code = text(cause, 'code');
    if (code && ('severity' in cause || isQuery)) return { code, ...names(cause) };
  }
  return isQuery ? { code: 'unknown' } : undefined;
}

/** What node-postgres and our pool say of a connection that is gone or could not be had in time. */
const LOST =
  /^(?:Connection could not be made|Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect)/;

function names(cause: object): Omit<DatabaseFault, 'code'> {
  const table = text(cause, 'table');
  const constraint = text(cause, 'constraint');
  return { ...(table ? { table } : {}), ...(constraint ? { constraint } : {}) };
}

function causes(error: unknown): object[] {
  const found: object[] = [];
  for (let next = error; found.length < 5 && typeof next === 'object' && next !== null;) {
    found.push(next);
    next = 'cause' in next ? next.cause : undefined;
  }
  return found;
}

function text(value: object, name: string): string | undefined {
  const found = (value as Record<string, unknown>)[name];
  return typeof found === 'string' ? found : undefined;
}
