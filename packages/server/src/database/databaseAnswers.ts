import { setTimeout as wait } from 'node:timers/promises';
import { createTurns } from '@frontyard/auth';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { HTTPException } from 'hono/http-exception';
import type { Answers, KeptAnswer } from '../api/idempotency.ts';
import { ROUTE_LIMIT_MS } from '../api/timeLimit.ts';
import type { Database, Tables } from './openDatabase.ts';
import type { ForTenant } from './tenants/createForTenant.ts';

/**
 * Answers to writes, each kept in the transaction that made the write: after a crash there are both or neither. Whoever
 * brings the same key meanwhile waits for that transaction.
 */
export function databaseAnswers<Schema extends Tables>(
  forTenant: ForTenant<Schema>,
  schema: string,
  mostAtOnce = 1,
): Answers {
  const inTurn = createTurns(mostAtOnce);
  const table = sql`${sql.identifier(schema)}.frontyard_answers`;

  return {
    async once({ tenant, key, request }, perform) {
      try {
        const write = async (tx: Database<Schema>) => {
          const { rows } = await tx.execute(sql`insert into ${table} (tenant, key, request)
            values (${tenant}, ${key}, ${request}) on conflict do nothing returning key`);
          if (rows.length === 0) return earlier(tx, table, { tenant, key, request });

          const answer = await inTime(perform());
          if (!answer) throw new NothingToKeep();
          await tx.execute(keep(table, tenant, key, answer));
          return undefined;
        };
        return await inTurn(() => forTenant(tenant, write));
      } catch (error) {
        if (error instanceof NothingToKeep) return undefined;
        throw error;
      }
    },
  };
}

/** A write that takes longer is answered 504; what it did so far is taken back, and its connection is free again. */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const ended = new AbortController();
  const tooLong = wait(ROUTE_LIMIT_MS, undefined, { signal: ended.signal, ref: false }).then(
    () => Promise.reject(new HTTPException(504)),
    () => new Promise<never>(() => undefined),
  );
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    ended.abort();
  }
}

/** Takes back what a refused write did, and its key with it. */
class NothingToKeep extends Error {}

interface KeptRow extends KeptAnswer, Record<string, unknown> {
  request: string;
}

async function earlier<Schema extends Tables>(
  tx: Database<Schema>,
  table: SQL,
  { tenant, key, request }: { tenant: string; key: string; request: string },
): Promise<KeptAnswer | 'other' | undefined> {
  const { rows } = await tx.execute<KeptRow>(sql`select request, status, headers, body
    from ${table} where tenant = ${tenant} and key = ${key}`);
  const [row] = rows;
  return row && row.request !== request ? 'other' : row;
}

function keep(table: SQL, tenant: string, key: string, { status, headers, body }: KeptAnswer): SQL {
  return sql`update ${table} set status = ${status}, headers = ${JSON.stringify(headers)}::jsonb, body = ${body}
    where tenant = ${tenant} and key = ${key}`;
}
