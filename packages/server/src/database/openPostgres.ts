import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { ServerError } from '../errors.ts';
import { databaseCounters } from './databaseCounters.ts';
import { migrationFailure } from './migrationFailure.ts';
import type { Database, DatabaseOptions, OpenDatabase, Tables } from './openDatabase.ts';

/** PostgreSQL over the network, through a pool of connections. */
export async function openPostgres<Schema extends Tables>(
  options: DatabaseOptions<Schema>,
  url: string,
): Promise<OpenDatabase<Schema>> {
  const pool = createPool(url);
  try {
    await migrateAlone(pool, options);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const db = drizzle({ client: pool, schema: options.schema }) as unknown as Database<Schema>;
  return {
    db,
    counters: databaseCounters(db, options.migrationsSchema),
    kind: 'postgres',
    isReady: async () => (await pool.query('select 1')).rowCount === 1,
    close: () => pool.end(),
  };
}

function createPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 30_000,
  });
  // A connection lost while idle is replaced by the next query; unheard, this event would end the process.
  pool.on('error', () => undefined);
  return pool;
}

// Several processes start at once: the first migrates, the others wait and find nothing left to do.
async function migrateAlone<Schema extends Tables>(
  pool: pg.Pool,
  { migrations, migrationsSchema }: DatabaseOptions<Schema>,
): Promise<void> {
  const client = await connect(pool);
  try {
    await client.query('set statement_timeout = 0');
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [`frontyard ${migrationsSchema}`]);
    await migrate(drizzle({ client }), { migrationsFolder: migrations, migrationsSchema });
  } catch (error) {
    throw migrationFailure(error);
  } finally {
    client.release(true); // ends the connection, and with it the lock and the setting
  }
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    throw new ServerError('DATABASE_UNREACHABLE', code);
  }
}
