import { sql } from 'drizzle-orm';
import type { Job } from './Job.ts';

/** Answers kept for repeated writes hold what people wrote, so they go after a day. */
export function dropOldAnswers(schema: string): Job {
  const table = sql`${sql.identifier(schema)}.frontyard_answers`;
  return {
    name: 'drop-old-answers',
    cron: '17 * * * *',
    async perform(_data, { owner }) {
      await owner.execute(sql`delete from ${table} where kept_at < now() - interval '24 hours'`);
    },
  };
}
