import { createPluginApp } from '@frontyard/server';
import type { ApiEnv, PluginAppOptions } from '@frontyard/server';
import type { Hono } from 'hono';
import type { BlankSchema } from 'hono/types';
import { createApi } from './api.ts';
import type { NoteDatabase } from './database.ts';
import { noteStore } from './notes.ts';

type PageOptions = Omit<PluginAppOptions<ApiEnv, BlankSchema, '/'>, 'plugin' | 'api' | 'database'>;

export interface AppOptions extends PageOptions {
  database: NoteDatabase;
  /** Where a contact's record is in the CRM; without it there is nothing to link a conversation to. */
  recordUrl?: string | undefined;
}

/** Everything but the listening socket, so a test can ask it questions directly. */
export function createApp({ database, recordUrl, ...page }: AppOptions): Hono<ApiEnv> {
  const api = createApi(noteStore(database.forTenant), recordUrl);
  return createPluginApp({ ...page, database, plugin: 'crm-link', api });
}
