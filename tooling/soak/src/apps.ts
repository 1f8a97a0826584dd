import { createSessionKeys, FRONT_ANCESTORS } from '@frontyard/auth';
import { createLog } from '@frontyard/server';
import type { ApiEnv, PluginAppOptions } from '@frontyard/server';
import type { DatabasePlace, OpenDatabase } from '@frontyard/server/database';
import { createTestPage, TEST_SECRETS } from '@frontyard/server/testing';
import type { Hono } from 'hono';
import type { BlankSchema } from 'hono/types';

export type AppName = 'crm-link' | 'knowledge-base' | 'mobile-safe';
export const APPS: readonly AppName[] = ['crm-link', 'knowledge-base', 'mobile-safe'];

type PageOptions = Omit<PluginAppOptions<ApiEnv, BlankSchema, '/'>, 'plugin' | 'api' | 'database'>;

/** An app with its database open, before it is served. */
export interface OpenedApp {
  database: Pick<
    OpenDatabase<Record<string, unknown>>,
    'schema' | 'kind' | 'owner' | 'forTenant' | 'queue' | 'close'
  >;
  create(page: PageOptions): Hono<ApiEnv>;
  /** Adds the samples that an account begins with, where the app cannot be filled over HTTP. */
  addSamples(tenant: string): Promise<void>;
}

/** Opens an app as its own `serve.ts` does. Only the one asked for is loaded. */
export function openApp(name: AppName, where: DatabasePlace): Promise<OpenedApp> {
  return OPENERS[name](where);
}

/** Opens an app in this process with sessions and a page for tests: every account’s secret is `secret-of-<account>`. */
export async function openTested(
  name: AppName,
  where: DatabasePlace,
): Promise<OpenedApp & { app: Hono<ApiEnv> }> {
  const opened = await openApp(name, where);
  const app = opened.create({
    keys: createSessionKeys(),
    secrets: TEST_SECRETS,
    frameAncestors: FRONT_ANCESTORS,
    assets: createTestPage(),
    log: createLog({ level: 'error' }),
  });
  return { ...opened, app };
}

const OPENERS: Readonly<Record<AppName, (where: DatabasePlace) => Promise<OpenedApp>>> = {
  async 'crm-link'(where) {
    const { openNotes } = await import('../../../apps/crm-link/server/database.ts');
    const { createApp } = await import('../../../apps/crm-link/server/app.ts');
    const database = await openNotes(where);
    return {
      database: untyped(database),
      create: (page) => createApp({ ...page, database }),
      addSamples: async () => undefined,
    };
  },
  async 'knowledge-base'(where) {
    const { openKnowledgeBase } = await import('../../../apps/knowledge-base/server/openKnowledgeBase.ts');
    const { addSamples } = await import('../../../apps/knowledge-base/server/addSamples.ts');
    const { createApp } = await import('../../../apps/knowledge-base/server/app.ts');
    const database = await openKnowledgeBase(where);
    return {
      database: untyped(database),
      create: (page) => createApp({ ...page, database }),
      addSamples: (tenant) => addSamples(database.forTenant, tenant),
    };
  },
  async 'mobile-safe'(where) {
    const { openSnippets } = await import('../../../apps/mobile-safe/server/database.ts');
    const { createApp } = await import('../../../apps/mobile-safe/server/app.ts');
    const database = await openSnippets(where);
    return {
      database: untyped(database),
      create: (page) => createApp({ ...page, database }),
      addSamples: async () => undefined,
    };
  },
};

// What is done with it here does not depend on the tables.
function untyped(database: object): OpenedApp['database'] {
  return database as OpenedApp['database'];
}
