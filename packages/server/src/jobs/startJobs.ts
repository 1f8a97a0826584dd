import { PgBoss } from 'pg-boss';
import type { Db, JobWithMetadata } from 'pg-boss';
import type { Log } from '../createLog.ts';
import type { Database } from '../database/openDatabase.ts';
import type { ForTenant } from '../database/tenants/createForTenant.ts';
import { dropOldAnswers } from './dropOldAnswers.ts';
import type { Job } from './Job.ts';
import { createOutbox } from './outbox.ts';
import type { Envelope, Outbox } from './outbox.ts';
import { jobsSeen } from './jobsSeen.ts';
import type { DeadJob, JobCount } from './jobsSeen.ts';
import { runJob } from './runJob.ts';
import type { JobTools } from './runJob.ts';

/** Where jobs are kept: what `openDatabase` gives. */
export interface JobsDatabase<Schema extends Record<string, unknown> = Record<string, unknown>> {
  readonly schema: string;
  readonly kind: 'pglite' | 'postgres';
  readonly owner: Database<Schema>;
  readonly forTenant: ForTenant<Schema>;
  readonly queue: Db;
}

export interface Jobs {
  /**
   * Once this resolves the job is kept, and will be done whatever happens to this process. Within work of a tenant, such
   * as a write with an `Idempotency-Key`, it is part of that transaction: no job without the write, no write without it.
   * @param options `tenant`: whose job it is; the tenant of the work around unless told, nobody's where there is none
   * @throws ServerError `OTHER_TENANT`
   */
  send(name: string, data?: Record<string, unknown>, options?: { tenant?: string }): Promise<void>;
  /** How many jobs there are, by queue and state; `dead` are those that failed for the last time. */
  counts(): Promise<readonly JobCount[]>;
  /** Jobs that failed for the last time, the newest first, a hundred at most. */
  dead(): Promise<readonly DeadJob[]>;
  /** Has a dead job done again, from the start; `false` where there is none. */
  revive(id: string): Promise<boolean>;
  /** Lets running jobs finish; those that don't are done again by the next process. */
  close(): Promise<void>;
}

export interface JobsOptions {
  log: Log;
  /** The app's own jobs, besides those every plugin has. */
  jobs?: readonly Job[];
  /** How soon a killed process's job is done again, in seconds: 60 unless told, 10 at least. */
  lostAfterSeconds?: number;
  /** How often it looks for new jobs, in seconds: 2 unless told, 0.5 at least. */
  pollSeconds?: number;
}

/** Starts doing the app's jobs, in this process, from a queue in its database that all its processes share. */
export async function startJobs<Schema extends Record<string, unknown>>(
  typed: JobsDatabase<Schema>,
  { log, jobs = [], lostAfterSeconds = 60, pollSeconds = 2 }: JobsOptions,
): Promise<Jobs> {
  // Jobs of all apps are done alike: none of this knows their tables.
  const database = typed as unknown as JobsDatabase;
  const { schema, kind, queue, forTenant } = database;
  // So that a lost job waits little longer than it must.
  const watchSeconds = Math.max(lostAfterSeconds / 5, 1);
  const boss = new PgBoss({
    db: queue,
    backend: kind,
    schema: `${schema}_jobs`,
    superviseIntervalSeconds: watchSeconds,
    monitorIntervalSeconds: watchSeconds,
  });
  boss.on('error', (err) => log.error({ err }, 'job queue failed'));
  await boss.start();
  for (const job of [dropOldAnswers(schema), ...jobs])
    await register(boss, job, { ...database, log }, { lostAfterSeconds, pollSeconds });
  const outbox = createOutbox(database, boss);
  const mover = keepMoving(outbox, pollSeconds, log);

  return {
    async send(name, data = {}, { tenant = forTenant.current() } = {}) {
      if (tenant !== undefined) await outbox.put(tenant, name, data);
      else await boss.send(name, { data } satisfies Envelope);
    },
    ...jobsSeen(queue, `${schema}_jobs`),
    async close() {
      await mover.stop();
      await boss.stop({ graceful: true, close: false, timeout: CLOSE_MS });
    },
  };
}

const CLOSE_MS = 3000;
const RETRIES = { retryDelay: 1, retryBackoff: true, retryDelayMax: 3600 } as const;

async function register(
  boss: PgBoss,
  job: Job,
  tools: JobTools,
  { lostAfterSeconds, pollSeconds }: { lostAfterSeconds: number; pollSeconds: number },
): Promise<void> {
  const { name, cron, retries: retryLimit = 20 } = job;
  await boss.createQueue(name, { ...RETRIES, retryLimit, heartbeatSeconds: lostAfterSeconds });
  await boss.work(
    name,
    { pollingIntervalSeconds: pollSeconds, includeMetadata: true },
    async ([next]: JobWithMetadata<Envelope | null>[]) => {
      if (next) await runJob(job, next, tools);
    },
  );
  if (cron) await boss.schedule(name, cron);
}

/** What was sent with a tenant's write goes into the queue soon after it is committed. */
function keepMoving(outbox: Outbox, seconds: number, log: Log): { stop(): Promise<void> } {
  let moving: Promise<void> = Promise.resolve();
  const move = (): void => {
    moving = moving
      .then(() => outbox.move())
      .catch((err: unknown) => log.error({ err }, 'jobs not moved into the queue'));
  };
  move();
  const timer = setInterval(move, seconds * 1000).unref();
  return {
    stop() {
      clearInterval(timer);
      return moving;
    },
  };
}
