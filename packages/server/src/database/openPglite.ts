import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { databaseCounters } from './databaseCounters.ts';
import { lockFolder } from './lockFolder.ts';
import { migrationFailure } from './migrationFailure.ts';
import type { Database, DatabaseOptions, OpenDatabase, Tables } from './openDatabase.ts';
import { refuseNested } from './refuseNested.ts';

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
    return {
      db,
      counters: databaseCounters(db, options.migrationsSchema),
      kind: 'pglite',
      isReady: async () => (await client.query('select 1')).rows.length === 1,
      async close() {
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
  return PGlite.create({
    ...(dataDir === undefined ? {} : { dataDir: join(dataDir, 'database') }),
    ...(extensions === undefined ? {} : { extensions }),
  });
}

async function migrated<Schema extends Tables>(
  client: PGlite,
  { schema, migrations, migrationsSchema }: DatabaseOptions<Schema>,
): Promise<Database<Schema>> {
  try {
    refuseNested(client);
    const db = drizzle({ client, schema });
    await migrate(db, { migrationsFolder: migrations, migrationsSchema });
    // The two drivers differ only in what `execute` answers beside `rows`.
    return db as unknown as Database<Schema>;
  } catch (error) {
    await client.close();
    throw migrationFailure(error);
  }
}
