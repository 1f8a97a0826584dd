import { createPluginApp, jsonBody, query, RequestError } from '@frontyard/server';
import type { ApiEnv, PluginAppOptions } from '@frontyard/server';
import { Hono } from 'hono';
import type { BlankSchema } from 'hono/types';
import { z } from 'zod';
import type { ContactRecord } from '../shared/answers.ts';
import { Lookup, NewNote, NoteChange, NoteRemoval } from '../shared/requests.ts';
import type { NoteDatabase } from './database.ts';
import { noteStore, type Missed } from './notes.ts';
import { recordAddress } from './recordAddress.ts';

type PageOptions = Omit<PluginAppOptions<ApiEnv, BlankSchema, '/'>, 'plugin' | 'api'>;

export interface AppOptions extends PageOptions {
  db: NoteDatabase;
  /** Where a contact's record is in the CRM; without it there is nothing to link a conversation to. */
  recordUrl?: string | undefined;
}

/** Everything but the listening socket, so a test can ask it questions directly. */
export function createApp({ db, recordUrl, ...page }: AppOptions): Hono<ApiEnv> {
  const notes = noteStore(db);

  const api = new Hono<ApiEnv>()
    // Asked by POST: a contact's handle doesn't belong in addresses, which get logged.
    .post('/lookup', jsonBody(Lookup), async (c) => {
      const { tenant } = c.var.session;
      const contact = c.req.valid('json');
      const note = await notes.find(tenant, contact.handle);
      const address = recordUrl === undefined ? null : recordAddress(recordUrl, { tenant, ...contact });
      return c.json({ note: note ?? null, recordUrl: address } satisfies ContactRecord);
    })
    .post('/notes', jsonBody(NewNote), async (c) => {
      return c.json(kept(await notes.add(c.var.session.tenant, c.req.valid('json'))), 201);
    })
    .put('/notes/:id', jsonBody(NoteChange), async (c) => {
      const id = noteId(c.req.param('id'));
      return c.json(kept(await notes.change(c.var.session.tenant, id, c.req.valid('json'))));
    })
    .delete('/notes/:id', query(NoteRemoval), async (c) => {
      const id = noteId(c.req.param('id'));
      kept(await notes.remove(c.var.session.tenant, id, c.req.valid('query').version));
      return c.body(null, 204);
    });

  return createPluginApp({ ...page, plugin: 'crm-link', api });
}

function noteId(text: string): string {
  if (!z.uuid().safeParse(text).success) throw gone();
  return text;
}

function kept<Result>(result: Result | Missed): Result {
  if (result === 'gone') throw gone();
  if (result === 'changed') {
    throw new RequestError(409, 'NOTE_CHANGED', 'Somebody else changed this note meanwhile. Read it first.');
  }
  return result as Result;
}

function gone(): RequestError {
  return new RequestError(404, 'NOT_FOUND', 'This note no longer exists.');
}
