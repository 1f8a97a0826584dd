import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { Hono } from 'hono';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../src/database/index.ts';
import type { OpenDatabase } from '../src/database/index.ts';
import { testDatabases } from '../src/testing/testDatabases.ts';
import type { TestDatabase } from '../src/testing/testDatabases.ts';
import type { ApiEnv } from '../src/index.ts';
import { openApp } from './fixtures/openApp.ts';
import { openNotes } from './fixtures/openNotes.ts';
import { notes, SCHEMA_NAME } from './fixtures/schema.ts';

type NotesDatabase = OpenDatabase<{ notes: typeof notes }>;

describe.each(testDatabases('tenants'))('over %s', (_name, create) => {
  let place: TestDatabase;
  beforeAll(async () => {
    place = await create();
  });
  afterAll(() => place.drop());
  keepsTenantsApart(() => openNotes({ url: place.url }));
});

const server = process.env['DATABASE_URL'];

describe.each(server ? [server] : [])('over PostgreSQL, as an owner who is no superuser', (admin) => {
  const name = `tenants_owner_${process.pid}`;
  const run = async (...statements: string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: admin });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  const url = new URL(admin);
  url.username = name;
  url.pathname = `/${name}`;

  // As a database's administrator would: the tenants' role belongs to the cluster, and other tests have made it.
  beforeAll(() =>
    run(
      `do $$ begin create role ${SCHEMA_NAME}_tenant; exception when duplicate_object then null; end $$`,
      `create role ${name} login nosuperuser nobypassrls`,
      `grant ${SCHEMA_NAME}_tenant to ${name}`,
      `create database ${name} owner ${name}`,
    ),
  );
  afterAll(() => run(`drop database ${name} with (force)`, `drop role ${name}`));
  keepsTenantsApart(() => openNotes({ url: url.href }));

  const warningsOf = async (address: string): Promise<string[]> => {
    const database = await openNotes({ url: address });
    const { logged } = openApp(new Hono<ApiEnv>(), { database });
    await database.close();
    return logged()
      .split('\n')
      .filter((line) => line.includes('"event":"database_unbound"'));
  };

  test('counts of use of secrets are read by upkeep, which the policies bind', async () => {
    const database = await openNotes({ url: url.href });
    const uses = { secret: 'name', uses: 1, lateUses: 0, lastUsed: new Date(0) };
    await database.secretUses?.add('acme', [uses]);
    expect(await database.secretUses?.all()).toEqual([{ tenant: 'acme', ...uses }]);
    await database.close();
  });

  test('the start says nothing of its rights, while it warns once of one that policies do not bind', async () => {
    expect(await warningsOf(url.href)).toEqual([]);

    const asSuperuser = new URL(admin);
    asSuperuser.pathname = url.pathname;
    expect(await warningsOf(asSuperuser.href)).toEqual([
      expect.stringMatching(
        /"level":40,.*"right":"SUPERUSER".*DATABASE_URL connects with.*Connect as an owner/,
      ),
    ]);
    expect((await warningsOf(asSuperuser.href)).join('')).not.toContain(asSuperuser.host);
  });

  test.each([
    ['its own', (free: string) => [`alter role ${name} bypassrls`, `create role ${free}`]],
    [
      'one of a role it may take on',
      (free: string) => [`create role ${free} bypassrls`, `grant ${free} to ${name}`],
    ],
  ])('it warns of the right to pass by policies, %s', async (_whose, grants) => {
    const free = `${name}_free`;
    await run(...grants(free));
    expect(await warningsOf(url.href)).toEqual([expect.stringContaining('"right":"BYPASSRLS"')]);
    await run(`alter role ${name} nobypassrls`, `drop role ${free}`);
    expect(await warningsOf(url.href)).toEqual([]);
  });

  test('nor can a query that steps out of its role', async () => {
    const database = await openNotes({ url: url.href });
    const rows = await database.forTenant('acme', async (tx) => {
      await tx.execute(sql`select set_config('role', 'none', true)`);
      return (await tx.execute<{ title: string }>(sql`select * from ${notes}`)).rows;
    });
    expect(rows.map(({ title }) => title)).toEqual(['of acme']);
    await database.close();
  });
});

test('inside this process no query can set anything, so none steps out of its role, and there is nothing to warn of', async () => {
  const { forTenant, freedom, close } = await openNotes();
  expect(freedom).toBeUndefined();
  const stepOut = forTenant('acme', (tx) => tx.execute(sql`select set_config('role', 'none', true)`));
  await expect(stepOut).rejects.toMatchObject({ cause: { code: '42501' } });
  await close();
});

test('an app whose table does not begin with the tenant does not start', async () => {
  const migrations = new URL('fixtures/loose-migrations', import.meta.url).pathname;
  const opened = openDatabase({ migrations, migrationsSchema: SCHEMA_NAME, schema: { notes } });
  await expect(opened).rejects.toThrow(
    /loose: This table’s primary key does not start with a column `tenant`/,
  );
});

/** What holds whatever the connection may do. */
function keepsTenantsApart(open: () => Promise<NotesDatabase>): void {
  let database: NotesDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const as = (tenant: string, query: SQL) =>
    database.forTenant(tenant, async (tx) => (await tx.execute<{ title: string }>(query)).rows);
  const titlesOf = async (tenant: string) =>
    (await as(tenant, sql`select * from ${notes} order by title`)).map(({ title }) => title);
  const all = ['acme', 'globex'] as const;

  beforeEach(async () => {
    for (const tenant of all) {
      await as(tenant, sql`delete from ${notes}`);
      await as(
        tenant,
        sql`insert into ${notes} (tenant, title, body) values (${tenant}, ${`of ${tenant}`}, '')`,
      );
    }
  });
  const nothingChanged = async () => {
    for (const tenant of all) expect(await titlesOf(tenant)).toEqual([`of ${tenant}`]);
  };

  test('a query without WHERE gives one tenant’s rows, and so does a count', async () => {
    expect(await titlesOf('acme')).toEqual(['of acme']);
    expect(await as('globex', sql`select count(*)::int as count from ${notes}`)).toEqual([{ count: 1 }]);
    expect(await titlesOf('nobody')).toEqual([]);
  });

  test.each([
    ['asking for the other', sql`select * from ${notes} where tenant = 'globex'`],
    ['a condition that is always true', sql`select * from ${notes} where tenant = 'acme' or true`],
    ['a join', sql`select b.* from ${notes} a join ${notes} b on true where b.tenant <> 'acme'`],
    ['changing the other’s', sql`update ${notes} set title = 'taken' where tenant = 'globex' returning *`],
    ['deleting all of the other’s', sql`delete from ${notes} where tenant <> 'acme' returning *`],
  ])('%s finds and touches nothing of another tenant', async (_what, query) => {
    const rows = await as('acme', query);
    expect(rows.filter(({ title }) => title !== 'of acme')).toEqual([]);
    await nothingChanged();
  });

  test.each([
    ['adding a row', sql`insert into ${notes} (tenant, title, body) values ('globex', 'planted', '')`],
    ['giving a row away', sql`update ${notes} set tenant = 'globex'`],
    [
      'replacing the other’s row',
      sql`insert into ${notes} (tenant, title, body) values ('globex', 'of globex', 'x')
        on conflict (tenant, title) do update set body = 'x'`,
    ],
    ['taking the policy off', sql`alter table ${notes} disable row level security`],
    ['reading the key', sql`select * from ${sql.identifier(SCHEMA_NAME)}.frontyard_tenant_key`],
    ['emptying the table', sql`truncate ${notes}`],
    ['another role', sql`set role postgres_none`],
  ])('%s is refused', async (_what, query) => {
    await expect(as('acme', query)).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/^(42501|22023|42704)$/) },
    });
    await nothingChanged();
  });

  test.each([
    ['plainly', 'globex'],
    ['with a signature of its own', `${'0'.repeat(64)}:globex`],
    ['to nobody', ''],
  ])('setting the tenant %s shows the rows of none', async (_how, value) => {
    const rows = await database.forTenant('acme', async (tx) => {
      await tx.execute(sql.raw(`set local frontyard.tenant = '${value}'`));
      return (await tx.execute<{ title: string }>(sql`select * from ${notes}`)).rows;
    });
    expect(rows).toEqual([]);
    await nothingChanged();
  });

  test('a tenant whose name is SQL is only a name', async () => {
    const tenant = `x'; drop table server_test.notes; --`;
    await as(tenant, sql`insert into ${notes} (tenant, title, body) values (${tenant}, 'odd', '')`);
    expect(await titlesOf(tenant)).toEqual(['odd']);
    await nothingChanged();
  });

  test('many tenants at once never meet, and nothing of a tenant stays with a connection', async () => {
    const tenants = Array.from({ length: 40 }, (_, each) => `many ${each % 8}`);
    const seen = await Promise.all(
      tenants.map((tenant, each) =>
        database.forTenant(tenant, async (tx) => {
          await tx.insert(notes).values({ tenant, title: `${tenant} ${each}`, body: '' });
          return tx.select({ tenant: notes.tenant }).from(notes);
        }),
      ),
    );
    seen.forEach((rows, each) =>
      expect(new Set(rows.map(({ tenant }) => tenant))).toEqual(new Set([tenants[each]])),
    );
    const { rows } = await database.owner
      .execute(sql`select current_setting('frontyard.tenant', true) as tenant,
      current_user = session_user as is_back`);
    expect(rows).toEqual([{ tenant: expect.not.stringMatching(/./), is_back: true }]);
  });

  test('work within work joins it, is undone with it, and may not be another tenant’s', async () => {
    const failed = database.forTenant('acme', async (tx) => {
      await tx.insert(notes).values({ tenant: 'acme', title: 'outer', body: '' });
      await database.forTenant('acme', (inner) =>
        inner.insert(notes).values({ tenant: 'acme', title: 'inner', body: '' }),
      );
      expect(await tx.$count(notes)).toBe(3);
      await database.forTenant('globex', (other) => other.$count(notes));
    });
    await expect(failed).rejects.toMatchObject({ code: 'OTHER_TENANT' });
    await nothingChanged();
  });
}
