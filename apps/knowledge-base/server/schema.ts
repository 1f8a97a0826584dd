import { sql } from 'drizzle-orm';
import {
  customType,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

export const SCHEMA_NAME = 'knowledge_base';

export const knowledgeBase = pgSchema(SCHEMA_NAME);

/** What PostgreSQL would keep inside a word (an address, a path, a number) and a person looks for in parts. */
const PUNCTUATION = '@./-_:+&=#%';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const articles = knowledgeBase.table(
  'articles',
  {
    tenant: text().notNull(),
    id: uuid().notNull().defaultRandom(),
    slug: text().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    tags: jsonb().$type<string[]>().notNull().default([]),
    /** Markdown. */
    body: text().notNull(),
    /** The body without markup, which is what gets searched and quoted. */
    plain: text().notNull(),
    /** Where customers can read it, if they can. */
    url: text(),
    /** How often it went into a reply. */
    uses: integer().notNull().default(0),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
    search: tsvector().generatedAlwaysAs(
      sql.raw(
        [
          weighted('"title"', 'A'),
          weighted('"tags"', 'B'),
          weighted('"summary"', 'C'),
          weighted('"plain"', 'D'),
        ].join(' || '),
      ),
    ),
  },
  (table) => [
    primaryKey({ columns: [table.tenant, table.id] }),
    uniqueIndex().on(table.tenant, table.slug),
    index().on(table.tenant, table.uses, table.updatedAt),
    index().using('gin', table.search),
  ],
);

/** The words of a column, folded as `searchTerms` folds what is looked for, so that both meet. */
function weighted(column: string, weight: 'A' | 'B' | 'C' | 'D'): string {
  const bare = `regexp_replace(normalize(${column}::text, NFKD), '[\\u0300-\\u036f]', '', 'g')`;
  const words = `translate(replace(${bare}, 'ß', 'ss'), '${PUNCTUATION}', '${' '.repeat(PUNCTUATION.length)}')`;
  return `setweight(to_tsvector('english', ${words}), '${weight}')`;
}
