import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFingerprintKey, createSecretBook } from '@frontyard/auth';
import type { ReplaceableSecretBook } from '@frontyard/auth';
import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DatabasePlace, OpenDatabase } from '../src/database/index.ts';
import { createLog } from '../src/index.ts';
import type { ApiEnv } from '../src/index.ts';
import { createUsesKeeper } from '../src/session/secretUses.ts';
import type { SecretUses } from '../src/session/secretUses.ts';
import { testDatabases } from '../src/testing/testDatabases.ts';
import { openApp, SECRETS } from './fixtures/openApp.ts';
import { openNotes } from './fixtures/openNotes.ts';

const key = createFingerprintKey('what all processes of this test share');
const RETIRED = { tenant: 'acme', secret: 'the-old-s3cret', label: 'old', retiredAfter: new Date(0) };
const PRESENT = { tenant: 'acme', secret: SECRETS.acme };
const OTHERS = { tenant: 'globex', secret: SECRETS.globex };
const openBook = (options = {}): ReplaceableSecretBook =>
  createSecretBook([PRESENT, RETIRED, OTHERS], { key, ...options });

describe.each(testDatabases('uses'))('counts of use over %s', (_name, create) => {
  let place: DatabasePlace;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const made = await create();
    const dataDir = await mkdtemp(join(tmpdir(), 'frontyard-uses-'));
    place = made.url === undefined ? { dataDir } : { url: made.url };
    drop = async () => {
      await made.drop();
      await rm(dataDir, { recursive: true, force: true });
    };
  });
  afterAll(() => drop());

  const started = async (secrets = openBook()) => {
    const database = await openNotes(place);
    const token = 'a-token-of-16-chars';
    const { app, openPage, logged } = openApp(new Hono<ApiEnv>(), { database, secrets, metricsToken: token });
    const read = async (path: string) => {
      const answer = await app.request(path, { headers: { authorization: `Bearer ${token}` } });
      return answer.text();
    };
    return { app, database, openPage, logged, read };
  };

  test('survive the process, and are flushed as it ends', async () => {
    const first = await started();
    for (let each = 0; each < 3; each += 1) await first.openPage('acme');
    const late = await first.app.request('/?auth_secret=the-old-s3cret');
    expect(late.status).toBe(401);
    await first.database.close();
    expect(first.logged()).toMatch(/"event":"retired_secret_used","tenant":"acme","label":"old"/);
    expect(first.logged()).toMatch(/"lastUsed":"20\d\d-/);
    expect(first.logged()).not.toContain('s3cret');

    const second = await started();
    await second.openPage('acme');
    const { secrets } = JSON.parse(await second.read('/secrets')) as { secrets: object[] };
    expect(secrets).toEqual([
      { tenant: 'acme', label: 'current', uses: 4, lateUses: 0, lastUsed: expect.stringMatching(/^20/) },
      {
        tenant: 'acme',
        label: 'old',
        retiredAfter: '1970-01-01T00:00:00.000Z',
        uses: 0,
        lateUses: 1,
        lastUsed: expect.stringMatching(/^20/),
      },
      { tenant: 'globex', label: 'current', uses: 0, lateUses: 0 },
    ]);
    const metrics = await second.read('/metrics');
    expect(metrics).toMatch(
      /auth_secret_uses\{tenant="acme",label="current",late="false",plugin="notes"\} 4/,
    );
    expect(metrics).toMatch(/auth_secret_uses\{tenant="acme",label="old",late="true",plugin="notes"\} 1/);
    expect((await second.app.request('/secrets')).status).toBe(401);

    // Under the next key the same secret has another name, and keeps its counts under the one before.
    const rekeyed = openBook({ key: createFingerprintKey('the next one'), previousKeys: [key] });
    const keeper = createUsesKeeper(rekeyed, second.database.secretUses, createLog({ level: 'silent' }));
    rekeyed.open(SECRETS.acme);
    await keeper.keep();
    expect((await keeper.usage())[0]?.uses).toBe(4);
    await second.database.close();
  });

  test('are one write for an account however often it came, and none where nothing did', async () => {
    const { database, book, keeper, added } = await counting();
    for (let each = 0; each < 50; each += 1) book.open(SECRETS.globex);
    await keeper.keep();
    await keeper.keep();
    expect(added).toEqual(['globex']);
    expect((await keeper.usage()).at(-1)?.uses).toBe(50);
    await database.close();
  });

  test('are kept later where the database was gone, whole and once', async () => {
    const { database, book, keeper, fail } = await counting();
    const before = (await keeper.usage()).at(-1)?.uses ?? 0;
    book.open(SECRETS.globex);
    fail(true);
    await keeper.keep();
    book.open(SECRETS.globex);
    expect((await keeper.usage()).at(-1)?.uses).toBe(before + 2);
    fail(false);
    await keeper.keep();
    expect((await keeper.usage()).at(-1)?.uses).toBe(before + 2);
    await database.close();
  });

  test('of two processes at once add up, also where a secret was dropped and came back', async () => {
    const { database, book, keeper } = await counting();
    const other = openBook();
    const beside = createUsesKeeper(other, database.secretUses, createLog({ level: 'silent' }));
    const before = (await keeper.usage()).at(-1)?.uses ?? 0;
    for (const each of [book, book, other]) each.open(SECRETS.globex);
    await Promise.all([keeper.keep(), beside.keep()]);
    book.replace([PRESENT]);
    book.replace([PRESENT, OTHERS]);
    book.open(SECRETS.globex);
    await keeper.keep();
    for (const each of [keeper, beside]) expect((await each.usage()).at(-1)?.uses).toBe(before + 4);
    await database.close();
  });

  test('are seen and added by their own tenant alone, and hold no secret', async () => {
    const { database, book, keeper } = await counting();
    book.open(SECRETS.acme);
    book.open(SECRETS.globex);
    await keeper.keep();
    const seen = await database.forTenant('globex', (tx) =>
      tx.execute(sql`select tenant from server_test.frontyard_secret_uses`),
    );
    expect(seen.rows).toEqual([{ tenant: 'globex' }]);
    const hostile = database.forTenant('globex', (tx) =>
      tx.execute(sql`insert into server_test.frontyard_secret_uses values ('acme', 'name', 1, 1, now())`),
    );
    await expect(hostile).rejects.toSatisfy((error) =>
      /row-level security/.test(String((error as Error).cause)),
    );
    const all = await database.secretUses?.all();
    expect(JSON.stringify(all)).not.toMatch(/s3cret/);
    await database.close();
  });

  /** A keeper over the real table, with the writes that reach it. */
  async function counting() {
    const database = await openNotes(place);
    const { secretUses } = database as OpenDatabase<never> & { secretUses: SecretUses };
    const added: string[] = [];
    let isGone = false;
    const store: SecretUses = {
      ...secretUses,
      async add(tenant, uses) {
        if (isGone) throw new Error('gone');
        added.push(tenant);
        await secretUses.add(tenant, uses);
      },
    };
    const book = openBook();
    const keeper = createUsesKeeper(book, store, createLog({ level: 'silent' }));
    return { database, book, keeper, added, fail: (now: boolean) => void (isGone = now) };
  }
});
