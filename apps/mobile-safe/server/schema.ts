import { integer, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

export const SCHEMA_NAME = 'mobile_safe';
export const mobileSafe = pgSchema(SCHEMA_NAME);

/** Texts to begin a reply with. */
export const snippets = mobileSafe.table(
  'snippets',
  {
    tenant: text().notNull(),
    id: uuid().notNull().defaultRandom(),
    title: text().notNull(),
    text: text().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.tenant, table.id] })],
);
