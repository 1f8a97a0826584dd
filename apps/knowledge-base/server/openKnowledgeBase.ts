import { fileURLToPath } from 'node:url';
import { openDatabase } from '@frontyard/server/database';
import type { Database, DatabasePlace, ForTenant, OpenDatabase } from '@frontyard/server/database';
import * as schema from './schema.ts';

export type KnowledgeBase = OpenDatabase<typeof schema>;
export type ForArticles = ForTenant<typeof schema>;
/** The articles of one tenant, within a transaction. */
export type Articles = Database<typeof schema>;

/** Opens the database and brings its tables up to date: PostgreSQL at `url`, else a folder, else memory. */
export function openKnowledgeBase(where: DatabasePlace): Promise<KnowledgeBase> {
  return openDatabase({
    ...where,
    schema,
    migrations: fileURLToPath(new URL('migrations', import.meta.url)),
    migrationsSchema: schema.SCHEMA_NAME,
  });
}
