import {
  createFingerprintKey,
  createSecretBook,
  createSessionKeys,
  createSessions,
  randomText,
} from '@frontyard/auth';
import type { AuthEvent, Sessions } from '@frontyard/auth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../src/database/index.ts';
import { testDatabases } from '../src/testing/index.ts';
import type { TestDatabase } from '../src/testing/index.ts';
import { openNotes } from './fixtures/openNotes.ts';

const SECRET = 'a long enough random session secret, really';

describe.each(testDatabases('sessions'))('sessions on %s', (_name, create) => {
  let database: TestDatabase;
  let opened: OpenDatabase<Record<string, unknown>>;
  const events: AuthEvent[] = [];

  beforeAll(async () => {
    database = await create();
    opened = (await openNotes(database.url ? { url: database.url } : {})) as unknown as typeof opened;
  });
  afterAll(async () => {
    await opened.close();
    await database.drop();
  });

  /** What another process of the same plugin has: all of it made anew, but for the database. */
  const start = (limits = {}): Sessions =>
    createSessions({
      plugin: 'notes',
      keys: createSessionKeys({ secret: SECRET }),
      secrets: createSecretBook([{ tenant: 'acme', secret: 's3cret' }], {
        key: createFingerprintKey(SECRET),
      }),
      store: opened.sessions,
      limits,
      onEvent: (event) => void events.push(event),
    });
  const begin = (sessions: Sessions) => {
    const book = createSecretBook([{ tenant: 'acme', secret: 's3cret' }], {
      key: createFingerprintKey(SECRET),
    });
    const opening = book.open('s3cret');
    if (!opening) throw new Error('the secret opens nothing');
    return sessions.begin(opening);
  };

  test('a session is begun, opened, renewed, read and ended by different processes', async () => {
    const { code } = await begin(start());
    const [handle, next] = [randomText(), randomText()];
    const issued = await start().exchange({ code, handle });
    const { session = '' } = issued ?? {};
    const renewed = await start().renew({ session, handle, next });
    expect(await start().read(renewed?.token ?? '')).toMatchObject({ tenant: 'acme', id: session });
    await start().end(session);
    expect(await start().read(renewed?.token ?? '')).toBeUndefined();
  });

  test('of twenty processes that bring one code at once, at most one is answered', async () => {
    const { code } = await begin(start());
    events.length = 0;
    const all = await Promise.all(
      Array.from({ length: 20 }, () => start().exchange({ code, handle: randomText() })),
    );
    expect(all.filter(Boolean).length).toBeLessThanOrEqual(1);
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['code_replayed']));
  });

  test('of twenty that bring one handle at once, at most one is answered, and the session ends', async () => {
    const { code } = await begin(start());
    const handle = randomText();
    const { session = '' } = (await start().exchange({ code, handle })) ?? {};
    const all = await Promise.all(
      Array.from({ length: 20 }, () => start().renew({ session, handle, next: randomText() })),
    );
    const answered = all.filter((issued) => issued !== undefined);
    expect(answered.length).toBeLessThanOrEqual(1);
    for (const { token } of answered) expect(await start().read(token)).toBeUndefined();
  });

  test('what is over is gone from the table, and its key is free', async () => {
    const { sessions: store } = opened;
    expect(await store.add('over', 'one', 0)).toBe(true);
    expect(await store.read('over')).toBeUndefined();
    expect(await store.replace('over', 'one', 'two', 1000)).toBe(false);
    expect(await store.add('over', 'three', 60_000)).toBe(true);
    expect(await store.add('over', 'four', 60_000)).toBe(false);
    expect(await store.read('over')).toBe('three');
    await store.add('gone', 'x', 0);
    await store.add('next', 'y', 60_000);
    const { rows } = await opened.owner.execute<{ count: number }>(
      `select count(*)::int as count from server_test.frontyard_sessions where ends_at <= now()`,
    );
    expect(rows[0]?.count).toBe(0);
  });

  test('the table holds no code, no handle, no cookie, no token and no secret', async () => {
    const begun = await begin(start());
    const handle = randomText();
    const issued = await start().exchange({ code: begun.code, handle });
    const { rows } = await opened.owner.execute(`select * from server_test.frontyard_sessions`);
    const text = JSON.stringify(rows);
    for (const secret of [begun.code, begun.cookie, handle, issued?.token ?? '?', 's3cret']) {
      expect(text).not.toContain(secret);
    }
  });
});
