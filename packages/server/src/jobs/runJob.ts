import type { JobWithMetadata } from 'pg-boss';
import type { Log } from '../createLog.ts';
import type { Database } from '../database/openDatabase.ts';
import type { ForTenant } from '../database/tenants/createForTenant.ts';
import { ServerError } from '../errors.ts';
import { currentTracing } from '../observe/tracing.ts';
import type { Job, JobContext } from './Job.ts';
import type { Envelope } from './outbox.ts';

export interface JobTools {
  log: Log;
  owner: Database<Record<string, unknown>>;
  forTenant: ForTenant<Record<string, unknown>>;
}

/** Does one job as the tenant it belongs to. */
export async function runJob(
  { name, perform }: Job,
  { id, signal, data, retryCount, retryLimit }: JobWithMetadata<Envelope | null>,
  { log, ...tools }: JobTools,
): Promise<void> {
  const run = () => perform(data?.data ?? {}, contextOf(data?.tenant, signal, tools));
  const failure = await (currentTracing()?.span(`job ${name}`, {}, run) ?? run()).then(
    () => undefined,
    (err: unknown) => ({ err }),
  );
  if (!failure) return;
  const isLast = retryCount >= retryLimit;
  const line = { event: isLast ? 'job_dead' : 'job_failed', job: name, id, tenant: data?.tenant, ...failure };
  if (isLast) log.error(line, 'job failed for the last time, and is dead');
  else log.warn(line, 'job failed, and will be done again');
  // What the queue keeps of an error is read by whoever may read the queue: no query, no row, nobody's words.
  throw new Error('failed; the log of the process says why');
}

function contextOf(
  tenant: string | undefined,
  signal: AbortSignal,
  { owner, forTenant }: Omit<JobTools, 'log'>,
): JobContext {
  return {
    signal,
    tenant,
    async asTenant(work) {
      if (tenant === undefined) throw new ServerError('OTHER_TENANT');
      return forTenant(tenant, work);
    },
    get owner() {
      if (tenant !== undefined) throw new ServerError('OTHER_TENANT');
      return owner;
    },
  };
}
