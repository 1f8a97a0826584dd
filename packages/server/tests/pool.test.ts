import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../src/database/index.ts';
import type { ApiEnv } from '../src/index.ts';
import { testDatabases } from '../src/testing/testDatabases.ts';
import type { TestDatabase } from '../src/testing/testDatabases.ts';
import { openApp } from './fixtures/openApp.ts';
import { openNotes } from './fixtures/openNotes.ts';
import { notes } from './fixtures/schema.ts';

const POOL = 4;

describe.each(testDatabases('pool'))('the connections to %s', (_name, create) => {
  let place: TestDatabase;
  let database: OpenDatabase<{ notes: typeof notes }>;
  let headers: Record<string, string>;
  let ask: (path: string, init?: RequestInit) => Response | Promise<Response>;
  /** Writes wait at it, in the midst of their transaction, while it is closed. */
  let gate: { isOpen: Promise<void>; open: () => void };
  let performed: number;
  let begun: PromiseWithResolvers<void>;

  beforeAll(async () => {
    place = await create();
    database = await openNotes({ url: place.url, pool: POOL });
    const api = new Hono<ApiEnv>()
      .get('/notes', async (c) =>
        c.json(await database.forTenant(c.var.session.tenant, (tx) => tx.$count(notes))),
      )
      .post('/notes/:title', async (c) => {
        const [{ tenant }, title] = [c.var.session, c.req.param('title')];
        performed += 1;
        begun.resolve();
        await database.forTenant(tenant, async (tx) => {
          await tx.insert(notes).values({ tenant, title, body: '' });
          await gate.isOpen;
          // Within the write's own transaction, so on its own connection.
          await database.forTenant(tenant, (own) => own.execute(sql`select 1`));
        });
        return c.json({ title }, 201);
      });
    const opened = openApp(api, { database });
    headers = await opened.signedIn('acme');
    ask = (path, init = {}) =>
      opened.app.request(path, { ...init, headers: { ...headers, ...init.headers } });
  });
  afterAll(async () => {
    await database.close();
    await place.drop();
  });
  beforeEach(() => {
    const { promise, resolve } = Promise.withResolvers<void>();
    gate = { isOpen: promise, open: resolve };
    performed = 0;
    begun = Promise.withResolvers();
  });

  const write = async (title: string, key: string) => {
    const answer = await ask(`/api/notes/${title}`, { method: 'POST', headers: { 'idempotency-key': key } });
    return { status: answer.status, isAgain: answer.headers.has('idempotent-replayed') };
  };
  const count = async () => (await (await ask('/api/notes')).json()) as number;

  test.each([
    ['one key', () => 'same'],
    ['a key each', (each: number) => `key-${each}`],
    ['a few keys', (each: number) => `key-of-${each % 5}`],
  ])('are not exhausted by a hundred writes under %s, however long they take', async (title, keyOf) => {
    const before = await count();
    const names = Array.from({ length: 100 }, (_, each) => keyOf(each));
    const name = title.replaceAll(' ', '-');
    const writes = names.map((key) => write(`${name}-${key}`, `${name}-${key}`));
    // One is in the midst of it, and the others have begun to wait: for its key, or for their turn.
    await begun.promise;

    // What else is asked is answered meanwhile: half of the pool is kept for it. PGlite has one, which each takes in turn.
    const reads = database.kind === 'postgres' ? 20 : 0;
    for (let each = 0; each < reads; each += 1) expect(await count()).toBe(before);
    expect(performed).toBeLessThanOrEqual(POOL / 2);

    gate.open();
    const answers = await Promise.all(writes);
    const different = new Set(names).size;
    expect(answers.map(({ status }) => status)).toEqual(names.map(() => 201));
    expect(answers.filter(({ isAgain }) => isAgain)).toHaveLength(names.length - different);
    expect(await count()).toBe(before + different);
    expect(performed).toBe(different);

    const { rows } = await database.owner.execute<{ held: number }>(
      sql`select count(*)::int as held from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend'`,
    );
    expect(rows[0]?.held).toBeLessThanOrEqual(POOL);
  });
});
