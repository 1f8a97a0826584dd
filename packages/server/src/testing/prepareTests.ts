import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { EMPTY_DATABASE } from '../database/openPglite.ts';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache');

/**
 * To be named as Vitest's `globalSetup`: makes an empty database once for this version of PGlite, which
 * every database of the tests, and of the processes they start, then begins as. That spares each seconds.
 */
export async function setup(): Promise<void> {
  process.env[EMPTY_DATABASE] = await emptyDatabase();
}

/** The file of it: kept beside this package's dependencies, for every package's tests. */
async function emptyDatabase(): Promise<string> {
  const file = join(CACHE, `empty-pglite-${versionOfPglite()}.tar`);
  if (existsSync(file)) return file;
  const database = await PGlite.create();
  const content = await database.dumpDataDir('none');
  await database.close();
  await mkdir(CACHE, { recursive: true });
  // Named last, so that runs at the same time find the whole file or none.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, content.stream());
  await rename(unfinished, file);
  return file;
}

function versionOfPglite(): string {
  // Vitest knows no `import.meta.resolve` here.
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const manifest = join(dirname(entry), '../package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
