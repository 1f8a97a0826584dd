import { integer, pgSchema, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';

export const SCHEMA_NAME = 'crm_link';
export const crmLink = pgSchema(SCHEMA_NAME);

/** One note a contact, who is known by a handle in lower case. */
export const notes = crmLink.table(
  'notes',
  {
    tenant: text().notNull(),
    id: uuid().notNull().defaultRandom(),
    handle: text().notNull(),
    text: text().notNull(),
    author: text().notNull(),
    version: integer().notNull().default(1),
    editedAt: timestamp('edited_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.tenant, table.id] }),
    uniqueIndex('notes_tenant_handle').on(table.tenant, table.handle),
  ],
);
