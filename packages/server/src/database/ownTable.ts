import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Database, Tables } from './openDatabase.ts';

interface OwnTableOptions {
  schema: string;
  name: string;
  /** As between the brackets of `create table`. */
  columns: SQL;
  /** Whether a crash of the database may lose what is in it; such tables are quicker. */
  isLogged: boolean;
}

/** A table that is this package's business alone, beside the plugin's own ones: `made` makes it when first needed. */
export function ownTable<Schema extends Tables>(
  db: Database<Schema>,
  options: OwnTableOptions,
): { table: SQL; made: () => Promise<unknown> } {
  const table = sql`${sql.identifier(options.schema)}.${sql.identifier(options.name)}`;
  let making: Promise<unknown> | undefined;
  const made = (): Promise<unknown> => {
    making ??= makeTable(db, table, options).catch((error: unknown) => {
      making = undefined; // the next one tries again
      throw error;
    });
    return making;
  };
  return { table, made };
}

// One at a time: two processes that make the same table at once would fail.
async function makeTable<Schema extends Tables>(
  db: Database<Schema>,
  table: SQL,
  { schema, name, columns, isLogged }: OwnTableOptions,
): Promise<void> {
  await db.transaction(async (tx) => {
    const lock = `frontyard ${name} ${schema}`;
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
    const kind = isLogged ? sql`table` : sql`unlogged table`;
    await tx.execute(sql`create ${kind} if not exists ${table} (${columns})`);
  });
}
