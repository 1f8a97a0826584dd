import type { Counters } from '@frontyard/auth';
import type { PGliteOptions } from '@electric-sql/pglite';
import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { openPglite } from './openPglite.ts';
import { openPostgres } from './openPostgres.ts';

/** What both drivers answer to `db.execute(sql…)`. */
export interface RowsResult extends PgQueryResultHKT {
  type: Rows<this['row']>;
}

interface Rows<Row> {
  rows: Row[];
}

export type Tables = Record<string, unknown>;

/** One type for PostgreSQL and PGlite. Inside `db.transaction(async (tx) => …)` use `tx` for every query. */
export type Database<Schema extends Tables> = PgDatabase<
  RowsResult,
  Schema,
  ExtractTablesWithRelations<Schema>
>;

export interface DatabaseOptions<Schema extends Tables> {
  /** PostgreSQL's address; goes before `dataDir`. */
  url?: string | undefined;
  /** A folder for PGlite, for one process at a time. With neither, PGlite keeps everything in memory. */
  dataDir?: string | undefined;
  /** The folder drizzle-kit writes, with `meta/_journal.json`. */
  migrations: string;
  /** The app's own PostgreSQL schema (`pgSchema('crm_link')`): which migrations ran is kept there too. */
  migrationsSchema: string;
  /** The tables, as in `import * as schema from './schema.ts'`. */
  schema: Schema;
  /** PGlite's extensions, such as `{ pg_trgm }` from `@electric-sql/pglite/contrib/pg_trgm`; PostgreSQL brings its own. */
  extensions?: PGliteOptions['extensions'];
}

export interface OpenDatabase<Schema extends Tables> {
  readonly db: Database<Schema>;
  readonly kind: 'pglite' | 'postgres';
  /** For `createPluginApp`: failed attempts, counted over all processes that use this database. */
  readonly counters: Counters;
  /** Whether a query is answered now. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Opens the database and brings it up to date.
 * @throws ServerError `DATABASE_LOCKED`, `DATABASE_UNREACHABLE`, `MIGRATION_FAILED`
 */
export function openDatabase<Schema extends Tables>(
  options: DatabaseOptions<Schema>,
): Promise<OpenDatabase<Schema>> {
  return options.url === undefined ? openPglite(options) : openPostgres(options, options.url);
}
