import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { jsonBody, RequestError } from '../src/index.ts';
import type { ApiEnv } from '../src/index.ts';
import type { OpenDatabase } from '../src/database/index.ts';
import { testDatabases } from '../src/testing/testDatabases.ts';
import { openApp } from './fixtures/openApp.ts';
import type { TestApp } from './fixtures/openApp.ts';
import { openNotes } from './fixtures/openNotes.ts';
import { notes, SCHEMA_NAME } from './fixtures/schema.ts';

const NewNote = z.object({ title: z.string(), fail: z.enum(['refuse', 'break']).optional() });

function routes({ forTenant }: OpenDatabase<{ notes: typeof notes }>): Hono<ApiEnv> {
  return new Hono<ApiEnv>().post('/notes', jsonBody(NewNote), async (c) => {
    const { title, fail } = c.req.valid('json');
    const { tenant } = c.var.session;
    const [row] = await forTenant(tenant, (tx) =>
      tx.insert(notes).values({ tenant, title, body: '' }).onConflictDoNothing().returning({ id: notes.id }),
    );
    if (fail === 'refuse' || !row) throw new RequestError(409, 'TAKEN', 'There is one.');
    if (fail === 'break') throw new Error('broken');
    return c.json(row, 201, { ETag: '"1"', Location: `/api/notes/${row.id}` });
  });
}

describe.each(testDatabases('idempotency'))('a write with a key, over %s', (_name, create) => {
  let database: OpenDatabase<{ notes: typeof notes }>;
  let app: TestApp;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const place = await create();
    drop = place.drop;
    database = await openNotes({ url: place.url });
    app = openApp(routes(database), { database });
  });
  afterAll(async () => {
    await database.close();
    await drop();
  });

  const send = async (
    key: string | undefined,
    body: object,
    tenant: 'acme' | 'globex' = 'acme',
    query = '',
  ) =>
    app.app.request(`/api/notes${query}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        ...(await app.signedIn(tenant)),
        'content-type': 'application/json',
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
    });
  const count = (title: string, tenant = 'acme') =>
    database.forTenant(tenant, (tx) => tx.$count(notes, sql`title = ${title}`));
  const codeOf = async (answer: Response) =>
    ((await answer.json()) as { error: { code: string } }).error.code;

  test('is done once, and its answer given again, whichever way the key is written', async () => {
    const first = await send('"once"', { title: 'once' });
    const second = await send('once', { title: 'once' });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.json()).toEqual(await first.json());
    for (const name of ['etag', 'location', 'content-type']) {
      expect(second.headers.get(name)).toBe(first.headers.get(name));
    }
    expect([first, second].map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([null, 'true']);
    expect(second.headers.get('cache-control')).toBe('no-store');
    expect(await count('once')).toBe(1);
  });

  test('is done once however many come at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('crowd', { title: 'crowd' })));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
    const ids = await Promise.all(answers.map(async (answer) => JSON.stringify(await answer.json())));
    expect(new Set(ids).size).toBe(1);
    expect(await count('crowd')).toBe(1);
  });

  test('is refused with 422 when the key came with something else', async () => {
    await send('reused', { title: 'reused' });
    for (const answer of [
      await send('reused', { title: 'another' }),
      await send('reused', { title: 'reused' }, 'acme', '?draft=1'),
    ]) {
      expect([answer.status, await codeOf(answer)]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    }
    expect(await count('another')).toBe(0);
  });

  test.each(['refuse', 'break'] as const)(
    'leaves nothing behind when it ends in “%s”, and may be sent again',
    async (fail) => {
      const failed = await send(`key ${fail}`.replace(' ', '-'), { title: fail, fail });
      expect(failed.ok).toBe(false);
      expect(await count(fail)).toBe(0);
      expect((await send(`key-${fail}`, { title: fail })).status).toBe(201);
    },
  );

  test('keeps the keys of tenants apart', async () => {
    const [ours, theirs] = [
      await send('same', { title: 'same' }),
      await send('same', { title: 'same' }, 'globex'),
    ];
    expect([ours.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.headers.has('idempotent-replayed')).toBe(false);
    expect([await count('same'), await count('same', 'globex')]).toEqual([1, 1]);
  });

  test.each(['', 'x'.repeat(201), 'two words', '"open', 'ключ'.slice(0, 0) + '\u007f'])(
    'with the key %j is refused',
    async (key) => {
      const answer = await send(key, { title: 'bad key' });
      expect([answer.status, await codeOf(answer)]).toEqual([400, 'BAD_IDEMPOTENCY_KEY']);
      expect(await count('bad key')).toBe(0);
    },
  );

  test('without a key is done each time it comes', async () => {
    expect((await send(undefined, { title: 'keyless' })).status).toBe(201);
    expect((await send(undefined, { title: 'keyless' })).status).toBe(409);
  });

  test('answers are rows of their tenant like any other', async () => {
    const { rows } = await database.forTenant('globex', (tx) =>
      tx.execute(sql`select distinct tenant from ${sql.identifier(SCHEMA_NAME)}.frontyard_answers`),
    );
    expect(rows).toEqual([{ tenant: 'globex' }]);
  });
});
