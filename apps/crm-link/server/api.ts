import { changedMeanwhile, documented, etagOf, ifMatch, jsonBody, RequestError } from '@frontyard/server';
import type { ApiEnv } from '@frontyard/server';
import { Hono } from 'hono';
import { z } from 'zod';
import { ContactRecord, Note } from '../shared/answers.ts';
import { Lookup, NewNote, NoteChange } from '../shared/requests.ts';
import type { Missed, NoteStore } from './notes.ts';
import { recordAddress } from './recordAddress.ts';

/** What the page asks for. Its type is all the page knows of the server. */
export type Api = ReturnType<typeof createApi>;

export function createApi(notes: NoteStore, recordUrl: string | undefined) {
  return new Hono<ApiEnv>()
    .post(
      // Asked by POST: a contact's handle doesn't belong in addresses, which get logged.
      '/lookup',
      documented({ summary: 'What is known of a contact.', answer: ContactRecord }),
      jsonBody(Lookup),
      async (c) => {
        const { tenant } = c.var.session;
        const contact = c.req.valid('json');
        const note = await notes.find(tenant, contact.handle);
        const address = recordUrl === undefined ? null : recordAddress(recordUrl, { tenant, ...contact });
        return c.json({ note: note ?? null, recordUrl: address } satisfies ContactRecord);
      },
    )
    .post(
      '/notes',
      documented({ summary: 'Writes a contact’s first note.', status: 201, answer: Note, refusals: TAKEN }),
      jsonBody(NewNote),
      async (c) => {
        const note = await notes.add(c.var.session.tenant, c.req.valid('json'));
        if (note === 'taken') throw taken();
        return c.json(note, 201, { ETag: etagOf(note) });
      },
    )
    .put(
      '/notes/:id',
      documented({ summary: 'Changes a note.', answer: Note, refusals: MISSED }),
      ifMatch(),
      jsonBody(NoteChange),
      async (c) => {
        const [id, { expected }] = [noteId(c.req.param('id')), c.req.valid('header')];
        const note = kept(await notes.change(c.var.session.tenant, id, c.req.valid('json'), expected));
        return c.json(note, 200, { ETag: etagOf(note) });
      },
    )
    .delete(
      '/notes/:id',
      documented({ summary: 'Deletes a note.', refusals: MISSED }),
      ifMatch(),
      async (c) => {
        const [id, { expected }] = [noteId(c.req.param('id')), c.req.valid('header')];
        kept(await notes.remove(c.var.session.tenant, id, expected));
        return c.body(null, 204);
      },
    );
}

const TAKEN = { 409: 'The contact has a note already.' };
const MISSED = {
  404: 'This note no longer exists.',
  412: 'Somebody else changed the note meanwhile.',
  428: 'There is no If-Match.',
};

function noteId(text: string): string {
  if (!z.uuid().safeParse(text).success) throw gone();
  return text;
}

function kept<Result>(result: Result | Missed): Exclude<Result, Missed> {
  if (result === 'gone') throw gone();
  if (result === 'changed')
    throw changedMeanwhile('Somebody else changed this note meanwhile. Read it first.');
  return result as Exclude<Result, Missed>;
}

function gone(): RequestError {
  return new RequestError(404, 'NOT_FOUND', 'This note no longer exists.');
}

function taken(): RequestError {
  return new RequestError(409, 'NOTE_EXISTS', 'Somebody else wrote a note meanwhile. Read it first.');
}
