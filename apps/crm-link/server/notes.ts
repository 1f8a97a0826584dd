import { and, eq, inArray, sql } from 'drizzle-orm';
import type { ExpectedVersions } from '@frontyard/server';
import type { Note } from '../shared/answers.ts';
import type { NewNote, NoteChange } from '../shared/requests.ts';
import type { ForNotes } from './database.ts';
import { notes } from './schema.ts';

/** Why a change was not made: somebody else's came first, or the note is no longer there. */
export type Missed = 'changed' | 'gone';

export interface NoteStore {
  find(tenant: string, handle: string): Promise<Note | undefined>;
  add(tenant: string, note: NewNote): Promise<Note | 'taken'>;
  change(tenant: string, id: string, change: NoteChange, expected: ExpectedVersions): Promise<Note | Missed>;
  remove(tenant: string, id: string, expected: ExpectedVersions): Promise<'removed' | Missed>;
}

/** The notes of all accounts; each call sees those of one. A change counts only if it was made from the version that is kept. */
export function noteStore(forTenant: ForNotes): NoteStore {
  const own = (tenant: string, id: string) => and(eq(notes.tenant, tenant), eq(notes.id, id));
  const expectedOf = (tenant: string, id: string, expected: ExpectedVersions) =>
    and(own(tenant, id), expected === '*' ? undefined : inArray(notes.version, expected));
  const whyMissed = (tenant: string, id: string) =>
    forTenant(tenant, async (tx): Promise<Missed> =>
      (await tx.$count(notes, own(tenant, id))) > 0 ? 'changed' : 'gone',
    );

  return {
    async find(tenant, handle) {
      const row = await forTenant(tenant, (tx) =>
        tx.query.notes.findFirst({ where: and(eq(notes.tenant, tenant), eq(notes.handle, handle)) }),
      );
      return row && noteOf(row);
    },
    async add(tenant, note) {
      const values = { tenant, ...note };
      const [row] = await forTenant(tenant, (tx) =>
        tx.insert(notes).values(values).onConflictDoNothing().returning(),
      );
      return row ? noteOf(row) : 'taken';
    },
    async change(tenant, id, { text, author }, expected) {
      const change = { text, author, version: sql`${notes.version} + 1`, editedAt: sql`now()` };
      const [row] = await forTenant(tenant, (tx) =>
        tx
          .update(notes)
          .set(change)
          .where(expectedOf(tenant, id, expected))
          .returning(),
      );
      return row ? noteOf(row) : whyMissed(tenant, id);
    },
    async remove(tenant, id, expected) {
      const rows = await forTenant(tenant, (tx) =>
        tx
          .delete(notes)
          .where(expectedOf(tenant, id, expected))
          .returning({ id: notes.id }),
      );
      return rows.length > 0 ? 'removed' : whyMissed(tenant, id);
    },
  };
}

function noteOf({ id, text, author, version, editedAt }: typeof notes.$inferSelect): Note {
  return { id, text, author, version, editedAt: editedAt.toISOString() };
}
