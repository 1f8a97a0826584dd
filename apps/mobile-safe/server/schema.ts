import { index, integer, pgSchema, text, uuid } from 'drizzle-orm/pg-core';

export const SCHEMA_NAME = 'mobile_safe';
export const mobileSafe = pgSchema(SCHEMA_NAME);

/** Texts to begin a reply with. */
export const snippets = mobileSafe.table(
  'snippets',
  {
    id: uuid().primaryKey().defaultRandom(),
    tenant: text().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [index('snippets_tenant').on(table.tenant)],
);
