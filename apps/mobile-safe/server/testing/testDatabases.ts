import pg from 'pg';

interface TestDatabase {
  /** Undefined is PGlite, in memory. */
  url: string | undefined;
  drop(): Promise<void>;
}

const server = process.env['DATABASE_URL'];

/** The kinds of database a test runs over: PGlite always, PostgreSQL where `DATABASE_URL` names one. */
export const DATABASES: readonly [name: string, create: () => Promise<TestDatabase>][] = [
  ['PGlite', async () => ({ url: undefined, drop: async () => undefined })],
  ...(server ? [['PostgreSQL', () => createDatabase(server)] as [string, () => Promise<TestDatabase>]] : []),
];

/** A database of its own on the server, so that runs at the same time don't meet. */
async function createDatabase(address: string): Promise<TestDatabase> {
  const name = `mobile_safe_test_${process.pid}_${Date.now()}`;
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
