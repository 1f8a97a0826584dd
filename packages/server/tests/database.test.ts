import { createFailureLimit } from '@frontyard/auth';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, ServerError } from '../src/database/index.ts';
import type { OpenDatabase } from '../src/database/index.ts';
import type { ApiEnv } from '../src/index.ts';
import { openApp } from './fixtures/openApp.ts';
import { MIGRATIONS, openNotes } from './fixtures/openNotes.ts';
import { startProcess } from './fixtures/processes.ts';
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
    const ran = await database.db.execute(sql`select hash from server_test.__drizzle_migrations`);
    await database.close();
    expect(ran.rows).toHaveLength(1);
  });

  test('processes count failed attempts together, also when both begin at once', async () => {
    await dropSchema();
    const both = await Promise.all([openNotes({ url: url ?? '' }), openNotes({ url: url ?? '' })]);
    const adds = Array.from({ length: 40 }, (_, each) => both[each % 2]?.counters.add('shared', 60_000));
    const counts = (await Promise.all(adds)).map((result) => result?.count ?? 0);
    expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, each) => each + 1));

    const attempt = { address: '203.0.113.5', tenant: 'acme' };
    const [one, two] = both.map(({ counters }) => createFailureLimit({ purpose: 'test', counters, most: 2 }));
    await Promise.all([one?.fail(attempt), two?.fail(attempt)]);
    expect([await one?.wait(attempt), await two?.wait(attempt)]).toEqual([60, 60]);
    await Promise.all(both.map((database) => database.close()));
  });

  test('opening a database that is up to date changes nothing', async () => {
    const one = await openNotes({ url: url ?? '' });
    await one.db.insert(notes).values({ title: 'kept', body: '' });
    const two = await openNotes({ url: url ?? '' });
    expect(await two.db.select({ title: notes.title }).from(notes)).toEqual([{ title: 'kept' }]);
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
    const { db } = database;
    const [row] = await db.insert(notes).values({ title: 'first', body: 'one' }).returning();
    expect(await db.query.notes.findFirst()).toEqual(row);
    const { rows } = await db.execute<{ title: string }>(sql`select title from ${notes}`);
    expect(rows.map(({ title }) => title)).toEqual(['first']);
  });

  test('which migrations ran is kept in the app’s own schema', async () => {
    const { rows } = await database.db.execute(sql`select id from server_test.__drizzle_migrations`);
    expect(rows).toHaveLength(1);
  });

  test('a transaction that fails leaves nothing behind', async () => {
    const { db } = database;
    const failed = db.transaction(async (tx) => {
      await tx.insert(notes).values({ title: 'half', body: '' });
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await db.$count(notes, sql`title = 'half'`)).toBe(0);
  });

  test('a count ends with its window, and rows of ended ones are dropped', async () => {
    const { db, counters } = database;
    expect(await counters.read('a')).toEqual({ count: 0, endsInMs: 0 });
    await counters.add('a', 300);
    const second = await counters.add('a', 60_000);
    expect(second.count).toBe(2);
    expect(second.endsInMs).toBeLessThanOrEqual(300);

    await new Promise((resolve) => {
      setTimeout(resolve, 350);
    });
    expect((await counters.read('a')).count).toBe(0);
    expect((await counters.add('b', 60_000)).count).toBe(1);
    const { rows } = await db.execute(sql`select key from server_test.frontyard_counters`);
    expect(rows).toEqual([{ key: 'b' }]);
    expect((await counters.add('b', 60_000)).count).toBe(2);
  });

  test('transactions and queries at the same time all come through', async () => {
    const { db } = database;
    const work = Array.from({ length: 20 }, (_, index) =>
      db.transaction(async (tx) => {
        await tx.insert(notes).values({ title: `many ${index}`, body: '' });
        return tx.$count(notes);
      }),
    );
    await Promise.all([...work, ...Array.from({ length: 20 }, () => db.$count(notes))]);
    expect(await db.$count(notes, sql`title like 'many %'`)).toBe(20);
  });

  test('a row refused by the database is 409 to the caller; neither answer nor log repeats it', async () => {
    const { db } = database;
    const values = { title: 'ann@acme.test', body: 's3cret-body' };
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
    const { db, close } = await openNotes();
    const stuck = db.transaction(() => db.$count(notes));
    await expect(stuck).rejects.toMatchObject({ cause: { code: 'OUTSIDE_TRANSACTION' } });
    const nested = db.transaction(() => db.transaction((tx) => tx.$count(notes)));
    await expect(nested).rejects.toThrow(/past the transaction/);
    await close();
  });

  test('a transaction within a transaction’s own handle, and work that outlives it, are fine', async () => {
    const { db, close } = await openNotes();
    let later: Promise<number> | undefined;
    await db.transaction(async (tx) => {
      await tx.transaction((inner) => inner.insert(notes).values({ title: 'inner', body: '' }));
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
