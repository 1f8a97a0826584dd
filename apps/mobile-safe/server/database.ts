import { join } from 'node:path';
import { openDatabase, type Database, type OpenDatabase } from '@frontyard/server/database';
import * as schema from './schema.ts';

export type SnippetDatabase = Database<typeof schema>;

/** Opens the app's tables: in PostgreSQL, in a folder, or in memory. */
export function openSnippets(where: {
  url?: string | undefined;
  dataDir?: string | undefined;
}): Promise<OpenDatabase<typeof schema>> {
  const migrations = join(import.meta.dirname, 'migrations');
  return openDatabase({ ...where, migrations, migrationsSchema: schema.SCHEMA_NAME, schema });
}
