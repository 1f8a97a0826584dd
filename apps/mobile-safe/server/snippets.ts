import { and, eq, sql } from 'drizzle-orm';
import type { Snippet } from '../shared/answers.ts';
import { LIMITS } from '../shared/limits.ts';
import type { SnippetChange, SnippetDraft } from '../shared/requests.ts';
import type { SnippetDatabase } from './database.ts';
import { snippets } from './schema.ts';

/** Why nothing was written: somebody else's change came first, it is no longer there, or the account has its fill. */
export type Missed = 'changed' | 'gone' | 'full';

export interface SnippetStore {
  list(tenant: string): Promise<Snippet[]>;
  add(tenant: string, draft: SnippetDraft): Promise<Snippet | 'full'>;
  change(tenant: string, id: string, change: SnippetChange): Promise<Snippet | 'changed' | 'gone'>;
  remove(tenant: string, id: string): Promise<'removed' | 'gone'>;
}

/** The snippets of all accounts; each call sees those of one. */
export function snippetStore(db: SnippetDatabase): SnippetStore {
  const own = (tenant: string, id: string) => and(eq(snippets.tenant, tenant), eq(snippets.id, id));

  return {
    list: (tenant) =>
      db
        .select(PUBLIC)
        .from(snippets)
        .where(eq(snippets.tenant, tenant))
        .orderBy(sql`lower(${snippets.title})`, snippets.id),
    async add(tenant, draft) {
      if ((await db.$count(snippets, eq(snippets.tenant, tenant))) >= LIMITS.snippets) return 'full';
      const [row] = await db
        .insert(snippets)
        .values({ tenant, ...draft })
        .returning(PUBLIC);
      return row!;
    },
    async change(tenant, id, { title, text, version }) {
      const [row] = await db
        .update(snippets)
        .set({ title, text, version: version + 1 })
        .where(and(own(tenant, id), eq(snippets.version, version)))
        .returning(PUBLIC);
      if (row) return row;
      return (await db.$count(snippets, own(tenant, id))) > 0 ? 'changed' : 'gone';
    },
    async remove(tenant, id) {
      const rows = await db.delete(snippets).where(own(tenant, id)).returning({ id: snippets.id });
      return rows.length > 0 ? 'removed' : 'gone';
    },
  };
}

const PUBLIC = {
  id: snippets.id,
  title: snippets.title,
  text: snippets.text,
  version: snippets.version,
};
