import { sql } from 'drizzle-orm';
import { fromDrizzle } from 'pg-boss';
import type { PgBoss } from 'pg-boss';
import type { Database } from '../database/openDatabase.ts';
import type { ForTenant } from '../database/tenants/createForTenant.ts';
import { OUTBOX_TABLE } from '../database/tenants/names.ts';

type AnyTables = Record<string, unknown>;

/** What a job's row in the queue holds. */
export interface Envelope {
  tenant?: string;
  data: Record<string, unknown>;
}

export interface Outbox {
  /** Keeps a job in the tenant's transaction: it is sent if that commits, and never was if not. */
  put(tenant: string, queue: string, data: Record<string, unknown>): Promise<void>;
  /** Moves what was committed into the queue, each job once. */
  move(): Promise<void>;
}

/** Moved at a time, so that no transaction grows long. */
const MOST = 200;

/**
 * A tenant's transaction runs as a role that may not touch the queue, so a job it sends is first a row of the tenant's.
 * Another transaction takes the row out and puts the job into the queue, both or neither.
 */
export function createOutbox(
  {
    schema,
    owner,
    forTenant,
  }: { schema: string; owner: Database<AnyTables>; forTenant: ForTenant<AnyTables> },
  boss: PgBoss,
): Outbox {
  const table = sql`${sql.identifier(schema)}.${sql.identifier(OUTBOX_TABLE)}`;

  const moveSome = (): Promise<number> =>
    owner.transaction(async (tx) => {
      // Rows that another process is moving are left to it.
      const { rows } = await tx.execute<OutboxRow>(sql`delete from ${table} where (tenant, id) in
        (select tenant, id from ${table} limit ${MOST} for update skip locked) returning tenant, id, queue, data`);
      for (const [queue, jobs] of Map.groupBy(rows, (row) => row.queue)) {
        const inserts = jobs.map(({ tenant, id, data }) => ({
          id,
          data: { tenant, data } satisfies Envelope,
        }));
        await boss.insert(queue, inserts, { db: fromDrizzle(tx, sql) });
      }
      return rows.length;
    });

  return {
    async put(tenant, queue, data) {
      await forTenant(tenant, (tx) =>
        tx.execute(
          sql`insert into ${table} (tenant, queue, data) values (${tenant}, ${queue}, ${JSON.stringify(data)}::jsonb)`,
        ),
      );
    },
    async move() {
      while ((await moveSome()) === MOST);
    },
  };
}

interface OutboxRow extends Record<string, unknown> {
  tenant: string;
  id: string;
  queue: string;
  data: Record<string, unknown>;
}
