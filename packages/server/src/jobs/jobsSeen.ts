import type { Db } from 'pg-boss';
import type { Jobs } from './startJobs.ts';

export interface JobCount {
  queue: string;
  state: string;
  count: number;
}

/** A job that failed for the last time. Nothing of what it was about: that may be somebody's. */
export interface DeadJob {
  id: string;
  queue: string;
  tenant: string | null;
  tries: number;
  /** When it failed, as ISO 8601. */
  diedAt: string;
}

/** What can be seen of a queue, and done about its dead. */
export function jobsSeen(queue: Db, schema: string): Pick<Jobs, 'counts' | 'dead' | 'revive'> {
  const jobs = `"${schema}".job`;
  const rows = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await queue.executeSql(text, values)).rows as Row[];

  return {
    counts: () =>
      rows<JobCount>(
        `select name as queue, case state::text when 'failed' then 'dead' else state::text end as state, count(*)::int
          from ${jobs} where name not like '\\_\\_%' group by 1, 2`,
      ),
    async dead() {
      const found = await rows<DeadJob & { diedAt: string | Date }>(
        `select id, name as queue, data->>'tenant' as tenant, retry_count + 1 as tries, completed_on as "diedAt"
          from ${jobs} where state = 'failed' order by completed_on desc limit 100`,
      );
      return found.map((job) => ({ ...job, diedAt: new Date(job.diedAt).toISOString() }));
    },
    async revive(id) {
      const revived = await rows(
        `update ${jobs} set state = 'created', retry_count = 0, start_after = now(), started_on = null, completed_on = null
          where id::text = $1 and state = 'failed' returning id`,
        [id],
      );
      return revived.length > 0;
    },
  };
}
