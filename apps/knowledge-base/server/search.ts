import { desc, eq, sql } from 'drizzle-orm';
import type { FoundArticle, SearchAnswer, Segment } from '../shared/answers.ts';
import type { Articles } from './openKnowledgeBase.ts';
import { articles } from './schema.ts';
import { searchTerms } from './searchTerms.ts';
import type { SearchTerms, Sought } from './searchTerms.ts';
import { MARK_END, MARK_START, segments } from './segments.ts';

export interface Search extends Sought {
  tenant: string;
  limit: number;
}

/** The account's articles that fit the text best; those used most where it has no word to look for. */
export async function searchArticles(
  db: Articles,
  { tenant, limit, ...sought }: Search,
): Promise<SearchAnswer> {
  const terms = searchTerms(sought);
  const rows = terms ? await matching(db, tenant, terms, limit) : [];
  const found =
    sought.kind === 'message' ? rows.filter(fitsAsWellAs(rows[0])).map(suggested) : rows.map(foundArticle);
  const isSearch = found.length > 0 || (terms !== undefined && (await saysSomething(db, terms)));
  if (isSearch) return { order: 'relevance', articles: found };
  return { order: 'popular', articles: await popular(db, tenant, limit) };
}

/** How much a word counts by where it stands: body, summary, tags, title. */
const WEIGHTS = '{0.4,0.5,0.7,1.0}';
/** How much more the words of a subject count. */
const ABOUT_BOOST = 3;
/** How many articles are looked at closely. */
const CANDIDATES = 60;

// Any of the words, since nine questions in ten have no article with all of them. The first ranking is quick and
// counts every word alike; the second counts rare words more, and looks at the best of the first only.
async function matching(
  db: Articles,
  tenant: string,
  { words, about, any, marked }: SearchTerms,
  limit: number,
): Promise<FoundRow[]> {
  const { rows } = await db.execute<FoundRow>(sql`
    with asked as materialized (
      select to_tsquery('english', word) as term, max(boost) as boost from (
        select word, 1 as boost from string_to_table(${words}, ' ') as word
        union all select word, ${ABOUT_BOOST}::int from string_to_table(${about}, ' ') as word
      ) as told group by term
    ), terms as materialized (
      select term, boost * ln(1 + (select count(*) from ${articles} where tenant = ${tenant})::float / count(*)) as weight
      from asked join ${articles} on tenant = ${tenant} and search @@ term
      where numnode(term) > 0 group by term, boost
    ), candidates as materialized (
      select id, title, search from ${articles}, to_tsquery('english', ${any}) as any_word
      where tenant = ${tenant} and search @@ any_word
      order by ts_rank(${WEIGHTS}::float4[], search, any_word, 1) desc, id limit ${CANDIDATES}
    ), best as (
      select id, sum(weight * ts_rank(${WEIGHTS}::float4[], search, term, 1)) as score
      from candidates join terms on search @@ term group by id, title order by score desc, title, id limit ${limit}
    )
    select id, title, summary, tags, score, left(plain, 10) as beginning,
      ts_headline('english', title, shown, ${`HighlightAll=true, ${MARKS}`}) as marked_title,
      ts_headline('english', plain, shown, ${`MinWords=14, MaxWords=28, MaxFragments=1, ${MARKS}`}) as marked_plain
    from best join ${articles} using (id), to_tsquery('english', ${marked}) as shown
    order by score desc, title, id`);
  return rows;
}

const MARKS = `StartSel=${MARK_START}, StopSel=${MARK_END}`;

interface FoundRow extends Record<string, unknown> {
  id: string;
  title: string;
  summary: string;
  tags: string[];
  score: number;
  beginning: string;
  marked_title: string;
  marked_plain: string;
}

function foundArticle(row: FoundRow): FoundArticle {
  const passage = segments(row.marked_plain.replaceAll('• ', ''));
  if (!passage.some(({ isMatch }) => isMatch)) return suggested(row);
  const isBeginning = textOf(passage).startsWith(textOf(segments(row.beginning)));
  return { ...suggested(row), excerpt: isBeginning ? passage : [{ text: '… ', isMatch: false }, ...passage] };
}

function textOf(parts: readonly Segment[]): string {
  return parts.map(({ text }) => text).join('');
}

/** A passage that shares words with a mail reads oddly; the summary says what the article is about. */
function suggested({ id, title, summary, tags, marked_title }: FoundRow): FoundArticle {
  return { id, title: segments(marked_title, title), excerpt: segments(summary), tags };
}

/** Nobody asked for suggestions: those far from the best, and those that share a word by accident, stay away. */
function fitsAsWellAs(best: FoundRow | undefined): (row: FoundRow) => boolean {
  const least = Math.max(LEAST_SCORE, (best?.score ?? 0) * LEAST_OF_BEST);
  return ({ score }) => score >= least;
}

const LEAST_SCORE = 0.2;
const LEAST_OF_BEST = 0.4;

/** Whether anything is left of the words once those that stand everywhere (“the”, “is”) are gone. */
async function saysSomething(db: Articles, { any }: SearchTerms): Promise<boolean> {
  const { rows } = await db.execute<{ count: number }>(
    sql`select numnode(to_tsquery('english', ${any})) as count`,
  );
  return (rows[0]?.count ?? 0) > 0;
}

async function popular(db: Articles, tenant: string, limit: number): Promise<FoundArticle[]> {
  const { id, title, summary, tags } = articles;
  const rows = await db
    .select({ id, title, summary, tags })
    .from(articles)
    .where(eq(articles.tenant, tenant))
    .orderBy(desc(articles.uses), desc(articles.updatedAt), articles.title)
    .limit(limit);
  return rows.map((row) => ({ ...row, title: segments(row.title), excerpt: segments(row.summary) }));
}
