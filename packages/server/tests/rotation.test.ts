import {
  createFingerprintKey,
  createMemoryStore,
  createSecretBook,
  createSessionKeys,
  FRONT_ANCESTORS,
} from '@frontyard/auth';
import type { SecretEntry } from '@frontyard/auth';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { ApiEnv } from '../src/index.ts';
import { createLog, createPluginApp } from '../src/index.ts';
import { createTestPage, rotateUnderLoad } from '../src/testing/index.ts';
import { inMemory } from './fixtures/openApp.ts';

const SECRET = 'a long enough random session secret, really';

/** A process of the plugin: all of it made anew, but for what is shared. */
function starter() {
  const database = inMemory(createMemoryStore());
  const assets = createTestPage();
  return (entries: readonly SecretEntry[]) =>
    createPluginApp({
      plugin: 'notes',
      secrets: createSecretBook(entries, { key: createFingerprintKey(SECRET) }),
      keys: createSessionKeys({ secret: SECRET }),
      frameAncestors: FRONT_ANCESTORS,
      assets,
      database,
      log: createLog({ level: 'silent' }),
      api: new Hono<ApiEnv>().get('/whoami', (c) => c.json({ tenant: c.var.session.tenant })),
    });
}

test('a secret is replaced under load, and no request is refused', async () => {
  const { requests, refused } = await rotateUnderLoad({ start: starter() });
  expect(refused).toEqual([]);
  expect(requests).toBeGreaterThan(1000);
});

test('a rotation that forgets a step is seen: the next secret must be known before Front changes over', async () => {
  const start = starter();
  const { refused } = await rotateUnderLoad({
    start: (entries) => start(entries.filter(({ label }) => entries.length === 1 || label === 'old')),
    visits: 1,
    visitors: 1,
  }).catch(() => ({ refused: ['a visit that went no further'] }));
  expect(refused).not.toEqual([]);
});
