import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { SceneOptions } from './scene.ts';
import type { Place } from './startServer.ts';

/** A place for data, and what takes it away again. */
export interface OwnPlace {
  name: 'PGlite' | 'PostgreSQL';
  place: Place;
  drop(): Promise<void>;
}

/** A folder for PGlite. */
export async function folder(): Promise<OwnPlace> {
  const dataDir = await mkdtemp(join(tmpdir(), 'frontyard-soak-'));
  return { name: 'PGlite', place: { dataDir }, drop: () => rm(dataDir, { recursive: true, force: true }) };
}

/** A database of its own on a PostgreSQL server. */
export async function database(server: string): Promise<OwnPlace> {
  const name = `frontyard_soak_${process.pid}_${Date.now()}`;
  await run(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    name: 'PostgreSQL',
    place: { url: url.href },
    drop: () => run(server, `drop database ${name} with (force)`),
  };
}

/** One place of each kind there is. */
export async function places({ server }: SceneOptions): Promise<OwnPlace[]> {
  return [await folder(), ...(server === undefined ? [] : [await database(server)])];
}

async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
