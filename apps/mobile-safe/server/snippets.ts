import { and, eq, inArray, sql } from 'drizzle-orm';
import type { ExpectedVersions } from '@frontyard/server';
import type { Snippet } from '../shared/answers.ts';
import { LIMITS } from '../shared/limits.ts';
import type { SnippetDraft } from '../shared/requests.ts';
import type { ForSnippets } from './database.ts';
import { snippets } from './schema.ts';

/** Why nothing was written: somebody else's change came first, it is no longer there, or the account has its fill. */
export type Missed = 'changed' | 'gone' | 'full';

export interface SnippetStore {
  list(tenant: string): Promise<Snippet[]>;
  add(tenant: string, draft: SnippetDraft): Promise<Snippet | 'full'>;
  change(
    tenant: string,
    id: string,
    draft: SnippetDraft,
    expected: ExpectedVersions,
  ): Promise<Snippet | 'changed' | 'gone'>;
  remove(tenant: string, id: string, expected: ExpectedVersions): Promise<'removed' | 'changed' | 'gone'>;
}

/** The snippets of all accounts; each call sees those of one. */
export function snippetStore(forTenant: ForSnippets): SnippetStore {
  const own = (tenant: string, id: string) => and(eq(snippets.tenant, tenant), eq(snippets.id, id));
  const expectedOf = (tenant: string, id: string, expected: ExpectedVersions) =>
    and(own(tenant, id), expected === '*' ? undefined : inArray(snippets.version, expected));
  const whyMissed = (tenant: string, id: string) =>
    forTenant(tenant, async (tx): Promise<'changed' | 'gone'> =>
      (await tx.$count(snippets, own(tenant, id))) > 0 ? 'changed' : 'gone',
    );

  return {
    list: (tenant) =>
      forTenant(tenant, (tx) =>
        tx
          .select(PUBLIC)
          .from(snippets)
          .where(eq(snippets.tenant, tenant))
          .orderBy(sql`lower(${snippets.title})`, snippets.id),
      ),
    add: (tenant, draft) =>
      forTenant(tenant, async (tx) => {
        // One at a time per account: of two who add the last one, both would find room.
        await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`snippets of ${tenant}`}, 0))`);
        if ((await tx.$count(snippets, eq(snippets.tenant, tenant))) >= LIMITS.snippets) return 'full';
        const [row] = await tx
          .insert(snippets)
          .values({ tenant, ...draft })
          .returning(PUBLIC);
        return row ?? 'full';
      }),
    async change(tenant, id, { title, text }, expected) {
      const change = { title, text, version: sql`${snippets.version} + 1` };
      const [row] = await forTenant(tenant, (tx) =>
        tx
          .update(snippets)
          .set(change)
          .where(expectedOf(tenant, id, expected))
          .returning(PUBLIC),
      );
      return row ?? whyMissed(tenant, id);
    },
    async remove(tenant, id, expected) {
      const rows = await forTenant(tenant, (tx) =>
        tx
          .delete(snippets)
          .where(expectedOf(tenant, id, expected))
          .returning({ id: snippets.id }),
      );
      return rows.length > 0 ? 'removed' : whyMissed(tenant, id);
    },
  };
}

const PUBLIC = {
  id: snippets.id,
  title: snippets.title,
  text: snippets.text,
  version: snippets.version,
};
