import { fileURLToPath } from 'node:url';
import { createPluginApp } from '@frontyard/server';
import type { ApiEnv, PluginAppOptions } from '@frontyard/server';
import type { Hono } from 'hono';
import type { BlankSchema } from 'hono/types';
import { createApi } from './api.ts';
import type { KnowledgeBase } from './openKnowledgeBase.ts';

export const PLUGIN = 'knowledge-base';

type PageOptions = Omit<PluginAppOptions<ApiEnv, BlankSchema, '/'>, 'plugin' | 'api' | 'assets' | 'database'>;

export interface AppOptions extends PageOptions {
  database: KnowledgeBase;
  /** The folder of the built page. */
  assets?: string;
}

const BUILT = fileURLToPath(new URL('../dist/web', import.meta.url));

/** Everything but the listening socket, so a test can ask it questions directly. */
export function createApp({ assets = BUILT, ...options }: AppOptions): Hono<ApiEnv> {
  const api = createApi(options.database.forTenant);
  return createPluginApp({ ...options, plugin: PLUGIN, assets, api });
}
