import type { ServedDatabase } from '../createPluginApp.ts';
import type { Db } from 'pg-boss';
import type { PGliteOptions } from '@electric-sql/pglite';
import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { ForTenant } from './tenants/createForTenant.ts';
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

/** One type for PostgreSQL and PGlite. Inside a transaction use its own handle (`tx`) for every query. */
export type Database<Schema extends Tables> = PgDatabase<
  RowsResult,
  Schema,
  ExtractTablesWithRelations<Schema>
>;

/** Where a database is. */
export interface DatabasePlace {
  /** PostgreSQL's address; goes before `dataDir`. */
  url?: string | undefined;
  /** How many connections to PostgreSQL this process may hold: 10 unless told. */
  pool?: number | undefined;
  /** The authority that signed PostgreSQL's certificate, as PEM: with it the certificate and its name are checked. */
  ca?: string | undefined;
  /** A folder for PGlite, for one process at a time. With neither, PGlite keeps everything in memory. */
  dataDir?: string | undefined;
  /** Told the text of every statement before it is sent, and never its values: for tests of what requests make of the database. */
  onStatement?: ((text: string) => void) | undefined;
}

export interface DatabaseOptions<Schema extends Tables> extends DatabasePlace {
  /** The folder drizzle-kit writes, with `meta/_journal.json`. */
  migrations: string;
  /** The app's own PostgreSQL schema (`pgSchema('crm_link')`): which migrations ran is kept there too. */
  migrationsSchema: string;
  /** The tables, as in `import * as schema from './schema.ts'`. */
  schema: Schema;
  /** PGlite's extensions, such as `{ pg_trgm }` from `@electric-sql/pglite/contrib/pg_trgm`; PostgreSQL brings its own. */
  extensions?: PGliteOptions['extensions'];
}

export interface OpenDatabase<Schema extends Tables> extends ServedDatabase {
  /** The one way to the rows of tenants: a transaction that sees those of one of them, whatever is asked. */
  readonly forTenant: ForTenant<Schema>;
  /** As `DATABASE_URL` connects, for upkeep. No policy binds it where that is a superuser, as in PGlite: no route uses it. */
  readonly owner: Database<Schema>;
  readonly kind: 'pglite' | 'postgres';
  /** The app's own PostgreSQL schema. */
  readonly schema: string;
  /** For `startJobs`: runs the queue's own statements. */
  readonly queue: Db;
  close(): Promise<void>;
}

/**
 * Opens the database, brings it up to date, and puts every table behind row-level security.
 * @throws ServerError `DATABASE_LOCKED`, `DATABASE_UNREACHABLE`, `DATABASE_UNTRUSTED`, `MIGRATION_FAILED`,
 *   `TABLE_WITHOUT_TENANT`, `TENANT_ROLE_UNBOUND`
 */
export function openDatabase<Schema extends Tables>(
  options: DatabaseOptions<Schema>,
): Promise<OpenDatabase<Schema>> {
  return options.url === undefined ? openPglite(options) : openPostgres(options, options.url);
}
