import { existsSync, openAsBlob } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { fromPglite } from 'pg-boss';
import { createClosing } from './closing.ts';
import { databaseAnswers } from './databaseAnswers.ts';
import { databaseCounters } from './databaseCounters.ts';
import { databaseSecretUses } from './databaseSecretUses.ts';
import { databaseSessions } from './databaseSessions.ts';
import { statementLog } from './statementLog.ts';
import { lockFolder } from './lockFolder.ts';
import { bringUpToDate } from './bringUpToDate.ts';
import type { Database, DatabaseOptions, OpenDatabase, Tables } from './openDatabase.ts';
import { refuseNested } from './refuseNested.ts';
import { createForTenant } from './tenants/createForTenant.ts';

/**
 * Names a file that new databases begin as, instead of letting PostgreSQL make each anew, which takes seconds. Tests set
 * it: see `testing/prepareTests.ts`.
 */
export const EMPTY_DATABASE = 'FRONTYARD_EMPTY_DATABASE';

/** PostgreSQL inside this process, in a folder or in memory. */
export async function openPglite<Schema extends Tables>(
  options: DatabaseOptions<Schema>,
): Promise<OpenDatabase<Schema>> {
  const { dataDir } = options;
  if (dataDir !== undefined) await mkdir(dataDir, { recursive: true });
  const lock = dataDir === undefined ? undefined : await lockFolder(dataDir);
  try {
    const client = await openClient(options);
    const db = await migrated(client, options);
    const forTenant = await createForTenant(db, options.migrationsSchema);
    const closing = createClosing();
    return {
      owner: db,
      forTenant,
      answers: databaseAnswers(forTenant, options.migrationsSchema),
      counters: databaseCounters(db, options.migrationsSchema),
      sessions: databaseSessions(db, options.migrationsSchema),
      secretUses: databaseSecretUses(db, forTenant, options.migrationsSchema),
      beforeClose: closing.beforeClose,
      kind: 'pglite',
      schema: options.migrationsSchema,
      queue: fromPglite(client),
      isReady: async () => (await client.query('select 1')).rows.length === 1,
      async close() {
        await closing.prepare();
        await client.close();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

// A folder of its own beneath: PostgreSQL refuses one that already holds a file, such as our lock.
async function openClient<Schema extends Tables>(options: DatabaseOptions<Schema>): Promise<PGlite> {
  const { dataDir, extensions } = options;
  const folder = dataDir === undefined ? undefined : join(dataDir, 'database');
  const empty = process.env[EMPTY_DATABASE];
  const isNew = folder === undefined || !existsSync(folder);
  return PGlite.create({
    ...(folder === undefined ? {} : { dataDir: folder }),
    ...(extensions === undefined ? {} : { extensions }),
    ...(empty !== undefined && isNew ? { loadDataDir: await openAsBlob(empty) } : {}),
  });
}

async function migrated<Schema extends Tables>(
  client: PGlite,
  { schema, migrations, migrationsSchema, onStatement }: DatabaseOptions<Schema>,
): Promise<Database<Schema>> {
  try {
    refuseNested(client);
    const db = drizzle({ client, schema, ...statementLog(onStatement) });
    // The two drivers differ only in what `execute` answers beside `rows`.
    const database = db as unknown as Database<Schema>;
    await bringUpToDate(
      (query) => database.execute(query),
      migrationsSchema,
      () => migrate(db, { migrationsFolder: migrations, migrationsSchema }),
    );
    // This database is ours alone, so nobody else misses it: without it no query can step out of its role.
    await db.execute(sql`revoke execute on function pg_catalog.set_config(text, text, boolean) from public`);
    return database;
  } catch (error) {
    await client.close();
    throw error;
  }
}
