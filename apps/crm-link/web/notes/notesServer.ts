import '../withoutEval.ts';
import { createWriteKeys, type PageSession } from '@frontyard/auth/client';
import { hc } from 'hono/client';
import type { Api } from '../../server/api.ts';
import { ContactRecord, Note } from '../../shared/answers.ts';
import type { NotesApi, NoteVersion } from './notesApi.ts';

/** The calls themselves. */
export function createNotesServer(session: PageSession): NotesApi {
  const server = hc<Api>('/api', {
    fetch: (path: RequestInfo | URL, init?: RequestInit) => session.fetch(String(path), init),
  });
  const keys = createWriteKeys();
  const made = ({ version }: NoteVersion) => ({ 'if-match': `"${version}"` });
  const once = (key: string) => ({ headers: { 'idempotency-key': key } });

  return {
    async lookup(contact, signal) {
      const answer = await server.lookup.$post({ json: contact }, signal && { init: { signal } });
      return ContactRecord.parse(await answer.json());
    },
    add: (note) =>
      keys.send(['add', note], async (key) => {
        const answer = await server.notes.$post({ json: note }, once(key));
        return Note.parse(await answer.json());
      }),
    change: (from, change) =>
      keys.send(['change', from.id, from.version, change], async (key) => {
        const request = { param: { id: from.id }, header: made(from), json: change };
        return Note.parse(await (await server.notes[':id'].$put(request, once(key))).json());
      }),
    remove: (note) =>
      keys.send(['remove', note.id, note.version], async (key) => {
        await server.notes[':id'].$delete({ param: { id: note.id }, header: made(note) }, once(key));
      }),
  };
}
