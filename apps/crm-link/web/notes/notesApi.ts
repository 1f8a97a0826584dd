import { ApiError, type PageSession } from '@frontyard/auth/client';
import type { ContactRecord, Note } from '../../shared/answers.ts';
import type { Lookup, NewNote, NoteChange } from '../../shared/requests.ts';

/** A note as it was when an edit of it was begun. */
export type NoteVersion = Pick<Note, 'id' | 'version'>;

/** Our server, as far as notes go. Every call rejects with an ApiError. */
export interface NotesApi {
  lookup(contact: Lookup, signal?: AbortSignal): Promise<ContactRecord>;
  add(note: NewNote): Promise<Note>;
  change(from: NoteVersion, change: NoteChange): Promise<Note>;
  remove(note: NoteVersion): Promise<void>;
}

/**
 * What speaks to our server, and checks what it says, is loaded beside the page: who the contact is shows without it.
 */
export function createNotesApi(session: PageSession): NotesApi {
  const load = () => import('./notesServer.ts').then((file) => file.createNotesServer(session));
  let loading = load();
  loading.catch(() => undefined); // whoever asks loads it again
  const server = () => (loading = loading.catch(load));

  return {
    lookup: async (contact, signal) => (await server()).lookup(contact, signal),
    add: async (note) => (await server()).add(note),
    change: async (from, change) => (await server()).change(from, change),
    remove: async (note) => (await server()).remove(note),
  };
}

/** Why a write did not count: somebody else's change came first, or the note is no longer there. */
export function missedBy(error: unknown): 'changed' | 'gone' | undefined {
  if (!ApiError.is(error)) return undefined;
  if (error.status === 404) return 'gone';
  return error.code === 'CHANGED_MEANWHILE' || error.code === 'NOTE_EXISTS' ? 'changed' : undefined;
}

/** What went wrong, as a teammate reads it. */
export function explain(error: unknown): string {
  return ApiError.is(error) ? error.message : 'The server’s answer could not be read. Try again in a moment.';
}
