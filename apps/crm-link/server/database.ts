import { join } from 'node:path';
import {
  openDatabase,
  type DatabasePlace,
  type ForTenant,
  type OpenDatabase,
} from '@frontyard/server/database';
import * as schema from './schema.ts';

export type NoteDatabase = OpenDatabase<typeof schema>;
export type ForNotes = ForTenant<typeof schema>;

/** Opens the app's tables: in PostgreSQL, in a folder, or in memory. */
export function openNotes(where: DatabasePlace): Promise<NoteDatabase> {
  const migrations = join(import.meta.dirname, 'migrations');
  return openDatabase({ ...where, migrations, migrationsSchema: schema.SCHEMA_NAME, schema });
}
