import { fileURLToPath } from 'node:url';
import { openDatabase } from '@frontyard/server/database';
import type { Database, OpenDatabase } from '@frontyard/server/database';
import * as schema from './schema.ts';

export type KnowledgeBase = Database<typeof schema>;

/** Opens the database and brings its tables up to date: PostgreSQL at `url`, else a folder, else memory. */
export function openKnowledgeBase(where: {
  url?: string | undefined;
  dataDir?: string | undefined;
}): Promise<OpenDatabase<typeof schema>> {
  return openDatabase({
    ...where,
    schema,
    migrations: fileURLToPath(new URL('migrations', import.meta.url)),
    migrationsSchema: schema.SCHEMA_NAME,
  });
}
