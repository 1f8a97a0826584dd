import { ApiError, type PageSession } from '@frontyard/auth/client';
import { ContactRecord, Note } from '../../shared/answers.ts';
import type { Lookup, NewNote, NoteChange } from '../../shared/requests.ts';

/** Our server, as far as notes go. Every call rejects with an ApiError. */
export interface NotesApi {
  lookup(contact: Lookup, signal?: AbortSignal): Promise<ContactRecord>;
  add(note: NewNote): Promise<Note>;
  change(id: string, change: NoteChange): Promise<Note>;
  remove(note: Note): Promise<void>;
}

export function createNotesApi(session: PageSession): NotesApi {
  const send = <T>(method: string, path: string, body: unknown, parse: (value: unknown) => T) =>
    session.json(path, { method, body: JSON.stringify(body) }, parse);

  return {
    lookup: (contact, signal) =>
      session.json(
        '/api/lookup',
        { method: 'POST', body: JSON.stringify(contact), ...(signal ? { signal } : {}) },
        (value) => ContactRecord.parse(value),
      ),
    add: (note) => send('POST', '/api/notes', note, (value) => Note.parse(value)),
    change: (id, change) => send('PUT', `/api/notes/${id}`, change, (value) => Note.parse(value)),
    async remove({ id, version }) {
      await session.fetch(`/api/notes/${id}?version=${version}`, { method: 'DELETE' });
    },
  };
}

/** Why a write did not count: somebody else's change came first, or the note is no longer there. */
export function missedBy(error: unknown): 'changed' | 'gone' | undefined {
  if (!ApiError.is(error)) return undefined;
  if (error.status === 404) return 'gone';
  return error.status === 409 ? 'changed' : undefined;
}

/** What went wrong, as a teammate reads it. */
export function explain(error: unknown): string {
  return ApiError.is(error) ? error.message : 'The server’s answer could not be read. Try again in a moment.';
}
