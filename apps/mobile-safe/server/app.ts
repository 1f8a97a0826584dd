import { createPluginApp } from '@frontyard/server';
import type { ApiEnv, PluginAppOptions } from '@frontyard/server';
import type { Hono } from 'hono';
import type { BlankSchema } from 'hono/types';
import { createApi } from './api.ts';
import type { SnippetDatabase } from './database.ts';
import { snippetStore } from './snippets.ts';

type PageOptions = Omit<PluginAppOptions<ApiEnv, BlankSchema, '/'>, 'plugin' | 'api' | 'database'>;

export interface AppOptions extends PageOptions {
  database: SnippetDatabase;
}

/** Everything but the listening socket, so a test can ask it questions directly. */
export function createApp({ database, ...page }: AppOptions): Hono<ApiEnv> {
  const api = createApi(snippetStore(database.forTenant));
  return createPluginApp({ ...page, database, plugin: 'mobile-safe', api });
}
