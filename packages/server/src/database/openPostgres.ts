import { setTimeout as wait } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type pg from 'pg';
import { ServerError } from '../errors.ts';
import { createPool, POOL } from './createPool.ts';
import { createClosing } from './closing.ts';
import { databaseAnswers } from './databaseAnswers.ts';
import { databaseCounters } from './databaseCounters.ts';
import { databaseSecretUses } from './databaseSecretUses.ts';
import { databaseSessions } from './databaseSessions.ts';
import { bringUpToDate } from './bringUpToDate.ts';
import type { Database, DatabaseOptions, OpenDatabase, Tables } from './openDatabase.ts';
import { statementLog } from './statementLog.ts';
import { createForTenant } from './tenants/createForTenant.ts';
import { readFreedom } from './tenants/readFreedom.ts';

/** PostgreSQL over the network, through a pool of connections. */
export async function openPostgres<Schema extends Tables>(
  options: DatabaseOptions<Schema>,
  url: string,
): Promise<OpenDatabase<Schema>> {
  await migrateAlone(url, options);
  const pool = createPool(url, options);
  const db = asDatabase<Schema>(
    drizzle({ client: pool, schema: options.schema, ...statementLog(options.onStatement) }),
  );
  const forTenant = await createForTenant(db, options.migrationsSchema);
  const freedom = await readFreedom((query) => db.execute(query));
  const closing = createClosing();
  return {
    owner: db,
    forTenant,
    // So that slow writes leave connections for everything else.
    answers: databaseAnswers(
      forTenant,
      options.migrationsSchema,
      Math.max(1, Math.floor((options.pool ?? POOL) / 2)),
    ),
    counters: databaseCounters(db, options.migrationsSchema),
    sessions: databaseSessions(db, options.migrationsSchema),
    secretUses: databaseSecretUses(db, forTenant, options.migrationsSchema),
    beforeClose: closing.beforeClose,
    freedom,
    kind: 'postgres',
    schema: options.migrationsSchema,
    queue: { executeSql: (text, values) => pool.query(text, values).then(lastRows) },
    isReady: () => isReady(pool),
    async close() {
      await closing.prepare();
      await pool.end();
    },
  };
}

/** Not even the network may keep who asks waiting: a database that hangs is none. */
const READY_WITHIN_MS = 3000;

async function isReady(pool: pg.Pool): Promise<boolean> {
  const late = new AbortController();
  try {
    const asked = pool.query('select 1').then(({ rowCount }) => rowCount === 1);
    const tooLate = wait(READY_WITHIN_MS, false, { signal: late.signal, ref: false });
    tooLate.catch(() => undefined);
    return await Promise.race([asked, tooLate]);
  } finally {
    late.abort();
  }
}

/** A text of several statements gives a result each, where one gives just that. */
function lastRows(result: pg.QueryResult | pg.QueryResult[]): { rows: unknown[] } {
  return { rows: [result].flat().flatMap(({ rows }) => rows as unknown[]) };
}

// The two drivers differ only in what `execute` answers beside `rows`.
function asDatabase<Schema extends Tables>(db: object): Database<Schema> {
  return db as Database<Schema>;
}

// Several processes start at once: the first migrates, the others wait and find nothing left to do.
async function migrateAlone<Schema extends Tables>(
  url: string,
  { migrations, migrationsSchema, ca }: DatabaseOptions<Schema>,
): Promise<void> {
  const pool = createPool(url, { pool: 1, ca, isPatient: true });
  const client = await connect(pool);
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [`frontyard ${migrationsSchema}`]);
    const db = drizzle({ client });
    await bringUpToDate(
      (query) => asDatabase<Schema>(db).execute(query),
      migrationsSchema,
      () => migrate(db, { migrationsFolder: migrations, migrationsSchema }),
    );
  } finally {
    client.release(true); // ends the connection, and with it the lock
    await pool.end();
  }
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    const code = error instanceof Error && 'code' in error && error.code ? String(error.code) : undefined;
    await pool.end();
    throw isOfTls(error, code)
      ? new ServerError('DATABASE_UNTRUSTED', code)
      : new ServerError('DATABASE_UNREACHABLE', code);
  }
}

/** A certificate that was refused has OpenSSL's code, or Node's own for a wrong name; a server without TLS only says so. */
function isOfTls(error: unknown, code: string | undefined): boolean {
  const { cause } = error as { cause?: unknown };
  return code === undefined ? /does not support SSL/.test(String(cause)) : /CERT|LEAF_SIGNATURE/.test(code);
}
