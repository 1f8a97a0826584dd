import type { Database, OpenDatabase } from '@frontyard/server/database';

/** One statement as it goes to the database. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** What drizzle makes of every query before it goes to either driver. */
interface Session {
  prepareQuery(query: Statement, ...rest: unknown[]): unknown;
}

/** A database whose statements for tenants are written down, those of the last `forTenant` only. */
export function recordStatements<Schema extends Record<string, unknown>>(
  database: OpenDatabase<Schema>,
): { database: OpenDatabase<Schema>; statements: () => readonly Statement[] } {
  let statements: Statement[] = [];
  const recorded = <Result>(tenant: string, work: (db: Database<Schema>) => Promise<Result>) => {
    statements = [];
    const own = statements;
    return database.forTenant(tenant, (db) => {
      const { session } = db as unknown as { session: Session };
      const prepare = session.prepareQuery;
      session.prepareQuery = (query, ...rest) => {
        own.push(query);
        return prepare.call(session, query, ...rest);
      };
      return work(db);
    });
  };
  const forTenant = Object.assign(recorded, { current: database.forTenant.current });
  return { database: { ...database, forTenant }, statements: () => statements };
}
