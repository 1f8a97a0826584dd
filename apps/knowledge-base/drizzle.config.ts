import { defineConfig } from 'drizzle-kit';

// After a change of the tables: `drizzle-kit generate --name what_changed`.
export default defineConfig({
  dialect: 'postgresql',
  schema: './server/schema.ts',
  out: './server/migrations',
});
