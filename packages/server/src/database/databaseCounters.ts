import type { Count, Counters } from '@frontyard/auth';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Database, Tables } from './openDatabase.ts';

/**
 * Counters that all processes of a plugin share, in a table of the plugin's own schema, made when first needed. Time is
 * the database's.
 */
export function databaseCounters<Schema extends Tables>(db: Database<Schema>, schema: string): Counters {
  const table = sql`${sql.identifier(schema)}.${sql.identifier('frontyard_counters')}`;
  let made: Promise<unknown> | undefined;
  const make = (): Promise<unknown> => {
    made ??= makeTable(db, schema, table).catch((error: unknown) => {
      made = undefined; // the next one tries again
      throw error;
    });
    return made;
  };
  const first = async (query: SQL): Promise<Count> => {
    await make();
    const { rows } = await db.execute<{ count: number; ms: number }>(query);
    const [row] = rows;
    return { count: row?.count ?? 0, endsInMs: row?.ms ?? 0 };
  };

  return {
    read: (key) => first(sql`select ${COUNT} from ${table} c where key = ${key} and ends_at > now()`),
    async add(key, windowMs) {
      const result = await first(addOne(table, key, windowMs));
      if (result.count === 1) await dropEnded(db, table);
      return result;
    },
  };
}

const COUNT = sql`c.count, (extract(epoch from c.ends_at - now()) * 1000)::float8 as ms`;

// One at a time: two processes that make the same table at once would fail. What a crash loses isn't missed.
async function makeTable<Schema extends Tables>(
  db: Database<Schema>,
  schema: string,
  table: SQL,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`frontyard counters ${schema}`}, 0))`,
    );
    await tx.execute(
      sql`create unlogged table if not exists ${table}
        (key text primary key, count integer not null, ends_at timestamptz not null)`,
    );
  });
}

function addOne(table: SQL, key: string, windowMs: number): SQL {
  return sql`insert into ${table} as c (key, count, ends_at)
    values (${key}, 1, now() + ${windowMs}::float8 * interval '1 millisecond')
    on conflict (key) do update set
      count = case when c.ends_at > now() then c.count + 1 else 1 end,
      ends_at = case when c.ends_at > now() then c.ends_at else excluded.ends_at end
    returning ${COUNT}`;
}

// Rows that somebody counts on right now are left alone, so no two processes wait for each other.
async function dropEnded<Schema extends Tables>(db: Database<Schema>, table: SQL): Promise<void> {
  await db.execute(sql`delete from ${table} where key in
    (select key from ${table} where ends_at <= now() limit 1000 for update skip locked)`);
}
