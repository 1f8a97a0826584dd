import { and, eq, sql } from 'drizzle-orm';
import type { Note } from '../shared/answers.ts';
import type { NewNote, NoteChange } from '../shared/requests.ts';
import type { NoteDatabase } from './database.ts';
import { notes } from './schema.ts';

/** Why a change was not made: somebody else's came first, or the note is no longer there. */
export type Missed = 'changed' | 'gone';

export interface NoteStore {
  find(tenant: string, handle: string): Promise<Note | undefined>;
  add(tenant: string, note: NewNote): Promise<Note | 'changed'>;
  change(tenant: string, id: string, change: NoteChange): Promise<Note | Missed>;
  remove(tenant: string, id: string, version: number): Promise<'removed' | Missed>;
}

/** The notes of all accounts; each call sees those of one. A change counts only if it was made from the version that is kept. */
export function noteStore(db: NoteDatabase): NoteStore {
  const own = (tenant: string, id: string) => and(eq(notes.tenant, tenant), eq(notes.id, id));
  const ownVersion = (tenant: string, id: string, version: number) =>
    and(own(tenant, id), eq(notes.version, version));
  const whyMissed = async (tenant: string, id: string): Promise<Missed> =>
    (await db.$count(notes, own(tenant, id))) > 0 ? 'changed' : 'gone';

  return {
    async find(tenant, handle) {
      const row = await db.query.notes.findFirst({
        where: and(eq(notes.tenant, tenant), eq(notes.handle, handle)),
      });
      return row && noteOf(row);
    },
    async add(tenant, note) {
      const [row] = await db
        .insert(notes)
        .values({ tenant, ...note })
        .onConflictDoNothing()
        .returning();
      return row ? noteOf(row) : 'changed';
    },
    async change(tenant, id, { text, author, version }) {
      const [row] = await db
        .update(notes)
        .set({ text, author, version: version + 1, editedAt: sql`now()` })
        .where(ownVersion(tenant, id, version))
        .returning();
      return row ? noteOf(row) : whyMissed(tenant, id);
    },
    async remove(tenant, id, version) {
      const rows = await db
        .delete(notes)
        .where(ownVersion(tenant, id, version))
        .returning({ id: notes.id });
      return rows.length > 0 ? 'removed' : whyMissed(tenant, id);
    },
  };
}

function noteOf({ id, text, author, version, editedAt }: typeof notes.$inferSelect): Note {
  return { id, text, author, version, editedAt: editedAt.toISOString() };
}
