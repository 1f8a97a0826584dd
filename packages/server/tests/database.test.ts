import { createFailureLimit } from '@frontyard/auth';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createPool } from '../src/database/createPool.ts';
import { databaseFault } from '../src/databaseFault.ts';
import { openDatabase, ServerError } from '../src/database/index.ts';
import type { OpenDatabase } from '../src/database/index.ts';
import type { ApiEnv } from '../src/index.ts';
import { openApp } from './fixtures/openApp.ts';
import { MIGRATIONS, openNotes } from './fixtures/openNotes.ts';
import { startProcess } from './fixtures/processes.ts';
import { startSilentProxy } from './fixtures/startSilentProxy.ts';
import { notes, SCHEMA_NAME } from './fixtures/schema.ts';

const url = process.env['DATABASE_URL'];

describe('PGlite', () => {
  keepsNotes('pglite', () => openNotes());
});

describe.each(url ? [url] : [])('PostgreSQL', () => {
  beforeAll(dropSchema);
  afterAll(dropSchema);
  keepsNotes('postgres', () => openNotes({ url: url ?? '' }));

  test('processes that start at once migrate one after another', async () => {
    await dropSchema();
    const processes = [1, 2, 3].map(() => startProcess('holdDatabase.ts', ['url', url ?? '']));
    const messages = await Promise.all(processes.map((one) => one.message()));
    for (const { child } of processes) child.kill('SIGKILL');
    expect(messages).toEqual(['open', 'open', 'open']);

    const database = await openNotes({ url: url ?? '' });
    const ran = await database.owner.execute(sql`select hash from server_test.__drizzle_migrations`);
    await database.close();
    expect(ran.rows).toHaveLength(1);
  });

  test('processes count failed attempts together, also when both begin at once', async () => {
    await dropSchema();
    const both = await Promise.all([openNotes({ url: url ?? '' }), openNotes({ url: url ?? '' })]);
    const takes = Array.from({ length: 40 }, (_, each) =>
      both[each % 2]?.counters.take('shared', 60_000, 30),
    );
    const taken = (await Promise.all(takes)).flatMap((take) => (take?.isTaken ? [take.count] : []));
    expect(taken.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, each) => each + 1));
    await Promise.all(both.map((database) => database.close()));
  });

  test('of 3,000 guesses at the same moment in three processes 30 are made, and the right one among the rest is not', async () => {
    await dropSchema();
    const pools = await Promise.all([1, 2, 3].map(() => openNotes({ url: url ?? '' })));
    const limits = pools.map(({ counters }) => createFailureLimit({ purpose: 'test', counters }));
    const attacker = { address: '203.0.113.5', tenant: 'acme' };
    let made = 0;
    const guess = async (): Promise<undefined> => void (made += 1);
    await Promise.all(
      limits.flatMap((limit) => Array.from({ length: 1000 }, () => limit.attempt(attacker, guess))),
    );
    expect(made).toBe(30);
    const elsewhere = { ...attacker, address: '198.51.100.1' };
    for (const limit of limits) {
      expect(await limit.attempt(attacker, () => 'right')).toHaveProperty('waitSeconds');
      expect(await limit.attempt(elsewhere, () => 'right')).toEqual({ result: 'right' });
    }
    await Promise.all(pools.map((pool) => pool.close()));
  });

  test('a database that hangs is not ready, and told so soon', async () => {
    const { hostname, port } = new URL(url ?? '');
    const proxy = await startSilentProxy({ host: hostname, port: Number(port || 5432) });
    const through = Object.assign(new URL(url ?? ''), { hostname: '127.0.0.1', port: String(proxy.port) });
    const database = await openNotes({ url: through.href });
    expect(await database.isReady()).toBe(true);
    proxy.fallSilent();
    expect(await database.isReady()).toBe(false);
    await proxy.close();
    await database.close();
  });

  test('no more connections are held than it is told, and a CA asks for TLS', async () => {
    const database = await openNotes({ url: url ?? '', pool: 3 });
    await Promise.all(Array.from({ length: 30 }, () => database.owner.execute(sql`select pg_sleep(0.01)`)));
    const { rows } = await database.owner.execute<{ held: number }>(
      sql`select count(*)::int as held from pg_stat_activity
        where datname = current_database() and query = 'select pg_sleep(0.01)'`,
    );
    expect(rows[0]?.held).toBeLessThanOrEqual(3);
    await database.close();
    const checked = createPool(`${url ?? ''}?sslmode=disable`, { ca: 'no authority' });
    await expect(checked.query('select 1')).rejects.toSatisfy((error) =>
      /SSL|PEM/.test(String(error) + String((error as Error).cause)),
    );
    await checked.end();
  });

  test('a database that is gone is told as such by work that never got a connection', async () => {
    const nowhere = createPool('postgres://postgres@127.0.0.1:1/none');
    const refused = drizzle({ client: nowhere }).transaction(async () => undefined);
    await expect(refused).rejects.toSatisfy((error) => databaseFault(error)?.code === 'CONNECTION_LOST');
    await nowhere.end();
  });

  test('a connection lost while it is lent out is replaced, though nobody gives it back', async () => {
    const [pool, other] = [createPool(url ?? '', { pool: 1 }), createPool(url ?? '', { pool: 1 })];
    const client = await pool.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
    await other.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await ended;

    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    client.release();
    expect([pool.totalCount, pool.idleCount]).toEqual([1, 1]);
    for (let time = 0; time < 20; time += 1) {
      const next = await pool.connect();
      expect(next.listenerCount('end')).toBe(1);
      next.release();
    }
    await Promise.all([pool.end(), other.end()]);
  });

  test('a connection lost in the middle of a transaction is told as such, and the next one works', async () => {
    const { owner, forTenant, close } = await openNotes({ url: url ?? '' });
    const lost = forTenant('acme', async (tx) => {
      const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      const pid = rows[0]?.pid ?? 0;
      await owner.execute(sql`select pg_terminate_backend(${pid})`);
      await vi.waitFor(async () => {
        const left = await owner.execute(sql`select from pg_stat_activity where pid = ${pid}`);
        expect(left.rows).toEqual([]);
      });
      return tx.$count(notes);
    }).catch((error: unknown) => databaseFault(error)?.code);
    expect(await lost).toMatch(/^(CONNECTION_LOST|57P01)$/);
    expect(await forTenant('acme', (tx) => tx.$count(notes))).toBeGreaterThanOrEqual(0);
    await close();
  });

  test('opening a database that is up to date changes nothing', async () => {
    const one = await openNotes({ url: url ?? '' });
    await one.owner.insert(notes).values({ tenant: 'acme', title: 'kept', body: '' });
    const two = await openNotes({ url: url ?? '' });
    expect(await two.owner.select({ title: notes.title }).from(notes)).toEqual([{ title: 'kept' }]);
    await Promise.all([one.close(), two.close()]);
  });
});

test('a PostgreSQL that does not answer is named without its password', async () => {
  const failed = openNotes({ url: 'postgres://me:s3cret@127.0.0.1:1/none' });
  await expect(failed).rejects.toThrow(/ECONNREFUSED: The database did not answer/);
  await expect(failed).rejects.not.toThrow(/s3cret/);
});

/** What holds for both databases alike. */
function keepsNotes(kind: string, open: () => Promise<OpenDatabase<{ notes: typeof notes }>>): void {
  let database: OpenDatabase<{ notes: typeof notes }>;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  test('it tells what it is, and that it is ready', async () => {
    expect(database.kind).toBe(kind);
    expect(await database.isReady()).toBe(true);
  });

  test('rows are written and read, by builder, by relation name and by hand', async () => {
    const { owner: db } = database;
    const [row] = await db.insert(notes).values({ tenant: 'acme', title: 'first', body: 'one' }).returning();
    expect(await db.query.notes.findFirst()).toEqual(row);
    const { rows } = await db.execute<{ title: string }>(sql`select title from ${notes}`);
    expect(rows.map(({ title }) => title)).toEqual(['first']);
  });

  test('which migrations ran is kept in the app’s own schema', async () => {
    const { rows } = await database.owner.execute(sql`select id from server_test.__drizzle_migrations`);
    expect(rows).toHaveLength(1);
  });

  test('a transaction that fails leaves nothing behind', async () => {
    const { owner: db } = database;
    const failed = db.transaction(async (tx) => {
      await tx.insert(notes).values({ tenant: 'acme', title: 'half', body: '' });
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await db.$count(notes, sql`title = 'half'`)).toBe(0);
  });

  test('a count ends with its window, and rows of ended ones are dropped', async () => {
    const { owner: db, counters } = database;
    expect(await counters.read('a')).toEqual({ count: 0, endsInMs: 0 });
    await counters.take('a', 3000, 2);
    const second = await counters.take('a', 60_000, 2);
    expect(second).toMatchObject({ count: 2, isTaken: true });
    expect(second.endsInMs).toBeLessThanOrEqual(3000);
    expect(await counters.take('a', 60_000, 2)).toMatchObject({ count: 2, isTaken: false });

    await expect.poll(async () => (await counters.read('a')).count, { timeout: 20_000 }).toBe(0);
    expect((await counters.take('b', 60_000, 9)).count).toBe(1);
    const { rows } = await db.execute(sql`select key from server_test.frontyard_counters`);
    expect(rows).toEqual([{ key: 'b' }]);
    expect((await counters.take('b', 60_000, 9)).count).toBe(2);
  });

  test('of 300 guesses at the same moment 30 are made', async () => {
    const limit = createFailureLimit({ purpose: 'test', counters: database.counters });
    let made = 0;
    const guess = async (): Promise<undefined> => void (made += 1);
    const guesses = Array.from({ length: 300 }, () => limit.attempt({ address: '203.0.113.5' }, guess));
    const outcomes = await Promise.all(guesses);
    expect([made, outcomes.filter((outcome) => 'waitSeconds' in outcome).length]).toEqual([30, 270]);
  });

  test('transactions and queries at the same time all come through', async () => {
    const { owner: db } = database;
    const work = Array.from({ length: 20 }, (_, index) =>
      db.transaction(async (tx) => {
        await tx.insert(notes).values({ tenant: 'acme', title: `many ${index}`, body: '' });
        return tx.$count(notes);
      }),
    );
    await Promise.all([...work, ...Array.from({ length: 20 }, () => db.$count(notes))]);
    expect(await db.$count(notes, sql`title like 'many %'`)).toBe(20);
  });

  test('a row refused by the database is 409 to the caller; neither answer nor log repeats it', async () => {
    const { owner: db } = database;
    const values = { tenant: 'acme', title: 'ann@acme.test', body: 's3cret-body' };
    const api = new Hono<ApiEnv>()
      .post('/notes', async (c) => c.json(await db.insert(notes).values(values).returning()))
      .get('/bad', async (c) => c.json(await db.execute(sql`select ${'s3cret-parameter'}::int`)));
    const { app, logged, signedIn } = openApp(api);
    const headers = await signedIn();

    await app.request('/api/notes', { method: 'POST', headers });
    const second = await app.request('/api/notes', { method: 'POST', headers });
    expect(second.status).toBe(409);
    const bad = await app.request('/api/bad', { headers });
    expect(bad.status).toBe(500);

    expect(logged()).toContain('"database":{"code":"22P02"');
    const everything = logged() + (await second.text()) + (await bad.text());
    expect(everything).not.toMatch(/ann@|s3cret|select|insert/i);
  });
}

describe('PGlite has one connection', () => {
  test('a query sent past the open transaction fails at once instead of hanging', async () => {
    const { owner: db, close } = await openNotes();
    const stuck = db.transaction(() => db.$count(notes));
    await expect(stuck).rejects.toMatchObject({ cause: { code: 'OUTSIDE_TRANSACTION' } });
    const nested = db.transaction(() => db.transaction((tx) => tx.$count(notes)));
    await expect(nested).rejects.toThrow(/past the transaction/);
    await close();
  });

  test('a transaction within a transaction’s own handle, and work that outlives it, are fine', async () => {
    const { owner: db, close } = await openNotes();
    let later: Promise<number> | undefined;
    await db.transaction(async (tx) => {
      await tx.transaction((inner) =>
        inner.insert(notes).values({ tenant: 'acme', title: 'inner', body: '' }),
      );
      later = new Promise((resolve, reject) => {
        setTimeout(() => db.$count(notes).then(resolve, reject), 50);
      });
    });
    expect(await later).toBe(1);
    await close();
  });
});

describe('a migration that fails', () => {
  const broken = (migrations: string) =>
    openDatabase({ migrations, migrationsSchema: SCHEMA_NAME, schema: { notes } });

  test('stops the start and names the statement', async () => {
    const failed = broken(MIGRATIONS.replace(/migrations$/, 'broken-migrations'));
    await expect(failed).rejects.toThrow(
      /42P06 \(write CREATE SCHEMA IF NOT EXISTS.*“CREATE SCHEMA "server_test";”/,
    );
    await expect(failed).rejects.toSatisfy((error) => ServerError.is(error, 'MIGRATION_FAILED'));
  });

  test('so does a folder without migrations', async () => {
    await expect(broken('/nowhere')).rejects.toThrow(/Can't find meta\/_journal\.json/);
  });
});

async function dropSchema(): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`drop schema if exists ${SCHEMA_NAME} cascade`);
  await client.end();
}
