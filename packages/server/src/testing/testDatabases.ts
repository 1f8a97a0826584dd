import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** Undefined is PGlite, in memory. */
  url: string | undefined;
  drop(): Promise<void>;
}

/** What the tests of one run have for a database, by name. */
export type TestDatabases = readonly [name: string, create: () => Promise<TestDatabase>][];

/**
 * The kinds of database a server is tested over: PGlite always, PostgreSQL where `DATABASE_URL` names one. There each
 * run gets a database of its own, so that runs at the same time don't meet.
 * @param owner begins the names of the databases; letters, digits and underscores
 */
export function testDatabases(owner: string): TestDatabases {
  const server = process.env['DATABASE_URL'];
  return [
    ['PGlite', async () => ({ url: undefined, drop: async () => undefined })],
    ...(server ? [['PostgreSQL', () => createDatabase(server, owner)] as const] : []),
  ] as TestDatabases;
}

async function createDatabase(address: string, owner: string): Promise<TestDatabase> {
  const name = `${owner}_test_${randomBytes(8).toString('hex')}`;
  await run(address, `create database ${name}`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(address, `drop database ${name} with (force)`) };
}

async function run(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(statement);
  await client.end();
}
