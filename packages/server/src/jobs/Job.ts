import type { Database } from '../database/openDatabase.ts';

/** Work that a server does beside requests. */
export interface Job {
  /** Names its queue: lower-case words joined by hyphens. */
  name: string;
  /** Does it on its own: when, as cron writes it, in UTC. */
  cron?: string;
  /** How often it is done again where it fails, later each time: 20 unless told. After that it is dead, and stays to be seen. */
  retries?: number;
  /** Does it. What it throws has it done again; it may also be done again after a kill, so it must bear that. */
  perform(data: Readonly<Record<string, unknown>>, context: JobContext): Promise<void>;
}

export interface JobContext {
  /** Ends when the server stops, or the job took too long. */
  signal: AbortSignal;
  /** Whose job it is: the tenant it was sent for. */
  tenant: string | undefined;
  /** Does work as the job's tenant, in a transaction that sees nobody else's rows. @throws ServerError `OTHER_TENANT` for a job of no tenant */
  asTenant<Result>(work: (tx: Database<Record<string, unknown>>) => Promise<Result>): Promise<Result>;
  /** For upkeep over all tenants. @throws ServerError `OTHER_TENANT` for a job of one tenant */
  readonly owner: Database<Record<string, unknown>>;
}
