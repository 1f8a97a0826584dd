import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Article } from '../shared/answers.ts';
import type { Articles } from './openKnowledgeBase.ts';
import { plainText } from './plainText.ts';
import { renderMarkdown } from './renderMarkdown.ts';
import { articles } from './schema.ts';

/** An article as it is written: `body` is Markdown, `url` where customers can read it. */
export const NewArticle = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens.')
    .max(100),
  title: line(200),
  summary: line(500),
  tags: z.array(line(40)).max(20),
  body: z.string().max(100_000),
  url: z.httpUrl().max(2000).nullable().default(null),
});
export type NewArticle = z.input<typeof NewArticle>;

/** The article of this account, ready to be shown; `undefined` if there is none with this id. */
export async function readArticle(db: Articles, tenant: string, id: string): Promise<Article | undefined> {
  const [row] = await db.select().from(articles).where(ownedBy(tenant, id));
  if (!row) return undefined;
  const { slug, title, summary, tags, body, plain, url, updatedAt } = row;
  const html = renderMarkdown(body);
  return { id, slug, title, summary, tags, html, text: plain, url, updatedAt: updatedAt.toISOString() };
}

/** Adds articles to an account; those whose slug it has already are left as they are. */
export async function addArticles(db: Articles, tenant: string, given: readonly NewArticle[]): Promise<void> {
  const rows = given.map((article) => {
    const parsed = NewArticle.parse(article);
    return { ...parsed, tenant, plain: plainText(renderMarkdown(parsed.body)) };
  });
  if (rows.length > 0) await db.insert(articles).values(rows).onConflictDoNothing();
}

export async function hasArticles(db: Articles, tenant: string): Promise<boolean> {
  return (await db.$count(articles, eq(articles.tenant, tenant))) > 0;
}

/** Notes that an article went into a reply. Says whether this account has it. */
export async function countUse(db: Articles, tenant: string, id: string): Promise<boolean> {
  const counted = await db
    .update(articles)
    .set({ uses: sql`${articles.uses} + 1` })
    .where(ownedBy(tenant, id))
    .returning({ id: articles.id });
  return counted.length > 0;
}

function ownedBy(tenant: string, id: string) {
  return and(eq(articles.tenant, tenant), eq(articles.id, id));
}

/** One line of text, without characters that can't be seen. */
function line(longest: number) {
  return z
    .string()
    .transform((text) => text.replace(/\p{C}+/gu, ' ').trim())
    .pipe(z.string().min(1).max(longest));
}
