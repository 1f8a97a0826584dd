import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCredentialStore } from '../src/database/index.ts';
import type { CredentialStore } from '../src/database/index.ts';
import { createLog, createServer } from '../src/index.ts';
import { readEnv } from '../src/run/readEnv.ts';
import { testDatabases } from '../src/testing/testDatabases.ts';
import { openNotes } from './fixtures/openNotes.ts';

type NotesDatabase = Awaited<ReturnType<typeof openNotes>>;

const [K1, K2] = ['k1', 'k2'].map((id) => `${id}:${randomBytes(32).toString('base64')}`) as [string, string];
const TOKEN = 'pat-eu1-s3cret-of-acme';
const ACME = { tenant: 'acme', provider: 'hubspot' };
const GLOBEX = { tenant: 'globex', provider: 'hubspot' };

describe.each(testDatabases('credentials'))('credentials of other services, over %s', (_name, create) => {
  let config: Record<string, string>;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const made = await create();
    const dataDir = await mkdtemp(join(tmpdir(), 'frontyard-credentials-'));
    config = made.url === undefined ? { DATA_DIR: dataDir } : { DATABASE_URL: made.url };
    drop = async () => {
      await made.drop();
      await rm(dataDir, { recursive: true, force: true });
    };
  });
  afterAll(() => drop());

  /** The life of a server that has these keys, from start to stop. */
  const served = async <Result>(
    keys: string,
    work: (store: CredentialStore, database: NotesDatabase) => Promise<Result>,
  ): Promise<{ result: Result; logged: string }> => {
    const lines: string[] = [];
    const opened: { store?: CredentialStore; database?: NotesDatabase } = {};
    const server = await createServer({
      config: {
        ...config,
        PORT: '0',
        LOG_LEVEL: 'silent',
        CREDENTIAL_KEYS: keys,
        FRONT_SECRETS: '[{"tenant":"acme","secret":"s3cret"}]',
      },
      app: {
        plugin: 'notes',
        async open({ database: where, credentials }) {
          const database = await openNotes(where);
          const log = createLog({ destination: { write: (line) => void lines.push(line) } });
          if (credentials) opened.store = await openCredentialStore(database, { credentials, log });
          opened.database = database;
          return { app: new Hono(), close: [database.close] };
        },
      },
    }).start();
    try {
      if (!opened.store || !opened.database) throw new Error('The server has no store.');
      return { result: await work(opened.store, opened.database), logged: lines.join('') };
    } finally {
      await server.close();
    }
  };
  const rowsOf = async (database: NotesDatabase) =>
    (
      await database.owner.execute<{ tenant: string; sealed: string }>(
        sql`select tenant, sealed from server_test.frontyard_credentials order by tenant`,
      )
    ).rows;

  test('are kept sealed, read, replaced and dropped, each by its own account', async () => {
    const { logged } = await served(K1, async (store, database) => {
      await store.keep(ACME, 'the one before');
      await store.keep(ACME, TOKEN);
      await store.keep(GLOBEX, 'of globex');
      expect(await store.read(ACME)).toBe(TOKEN);
      expect(await store.read({ ...ACME, provider: 'pipedrive' })).toBeUndefined();
      await store.drop({ ...GLOBEX, provider: 'pipedrive' });
      expect(await store.read(GLOBEX)).toBe('of globex');

      const rows = await rowsOf(database);
      expect(rows.map(({ sealed }) => sealed.slice(0, 6))).toEqual(['v1.k1.', 'v1.k1.']);
      expect(JSON.stringify(rows)).not.toContain('s3cret');
      const seen = await database.forTenant('globex', (tx) =>
        tx.execute(sql`select tenant from server_test.frontyard_credentials`),
      );
      expect(seen.rows).toEqual([{ tenant: 'globex' }]);
      await database.forTenant('globex', (tx) =>
        tx.execute(sql`delete from server_test.frontyard_credentials where tenant = 'acme'`),
      );
      expect(await store.read(ACME)).toBe(TOKEN);
    });
    expect(logged).toBe('');
  });

  test('are under the newest key after a start, so that the one before can be dropped', async () => {
    const { logged } = await served(`${K2},${K1}`, async (_store, database) => {
      const rows = await rowsOf(database);
      expect(rows.map(({ sealed }) => sealed.slice(0, 6))).toEqual(['v1.k2.', 'v1.k2.']);
    });
    expect(logged).toMatch(/"event":"credentials_resealed","resealed":2/);
    expect(logged).not.toContain('s3cret');

    const { result, logged: nothing } = await served(K2, (store) => store.read(ACME));
    expect([result, nothing]).toEqual([TOKEN, '']);
  });

  test('that do not open stay as they are, do not keep the server from starting, and are told', async () => {
    // As somebody with a hand in the database would try: another account's row as one's own.
    await served(K2, async (_store, database) => {
      await database.owner.execute(sql`update server_test.frontyard_credentials as own
        set sealed = (select sealed from server_test.frontyard_credentials where tenant = 'acme')
        where own.tenant = 'globex'`);
    });
    const { logged } = await served(`${K1},${K2}`, async (store, database) => {
      expect(await store.read(ACME)).toBe(TOKEN);
      await expect(store.read(GLOBEX)).rejects.toMatchObject({ code: 'CREDENTIAL_REFUSED' });
      const rows = await rowsOf(database);
      expect(rows.map(({ sealed }) => sealed.slice(0, 6))).toEqual(['v1.k1.', 'v1.k2.']);
      await store.drop(GLOBEX);
      expect(await store.read(GLOBEX)).toBeUndefined();
    });
    expect(logged).toMatch(
      /"event":"credential_not_resealed","tenant":"globex","provider":"hubspot","code":"CREDENTIAL_REFUSED"/,
    );
    expect(logged).toMatch(/"resealed":1/);
    expect(logged).not.toContain('s3cret');

    const { logged: lost } = await served(K2, async (store) => {
      await expect(store.read(ACME)).rejects.toMatchObject({ code: 'UNKNOWN_KEY' });
    });
    expect(lost).toMatch(/"tenant":"acme","provider":"hubspot","code":"UNKNOWN_KEY"/);
  });
});

test('without CREDENTIAL_KEYS a server has nothing to seal with, and says so at no start', () => {
  const env = readEnv({ FRONT_SECRETS: '[{"tenant":"acme","secret":"s3cret"}]' }, {});
  expect(env.credentials).toBeUndefined();
});
