import type { Count, Counters } from '@frontyard/auth';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Database, Tables } from './openDatabase.ts';
import { ownTable } from './ownTable.ts';

/**
 * Counters that all processes of a plugin share, in a table of the plugin's own schema, made when first needed. Time is
 * the database's.
 */
export function databaseCounters<Schema extends Tables>(db: Database<Schema>, schema: string): Counters {
  const { table, made } = ownTable(db, {
    schema,
    name: 'frontyard_counters',
    columns: sql`key text primary key, count integer not null, ends_at timestamptz not null`,
    isLogged: false, // what a crash loses isn't missed
  });
  const rows = async (query: SQL): Promise<CountRow[]> => {
    await made();
    return (await db.execute<CountRow>(query)).rows;
  };
  const read = async (key: string): Promise<Count> => {
    const [row] = await rows(sql`select ${COUNT} from ${table} c where key = ${key} and ends_at > now()`);
    return { count: row?.count ?? 0, endsInMs: row?.ms ?? 0 };
  };

  return {
    read,
    async take(key, windowMs, most) {
      const [row] = await rows(addOne(table, { key, windowMs, most }));
      if (!row) return { ...(await read(key)), isTaken: false };
      if (row.is_new) await dropEnded(db, table);
      return { count: row.count, endsInMs: row.ms, isTaken: true };
    },
    async giveBack(key) {
      await rows(sql`update ${table} set count = count - 1 where key = ${key} and count > 0`);
    },
  };
}

interface CountRow extends Record<string, unknown> {
  count: number;
  ms: number;
  is_new?: boolean;
}

const COUNT = sql`c.count, (extract(epoch from c.ends_at - now()) * 1000)::float8 as ms`;

// One statement, so that whoever comes at the same moment waits for its row. Where there is no room it gives no row.
function addOne(table: SQL, { key, windowMs, most }: { key: string; windowMs: number; most: number }): SQL {
  return sql`insert into ${table} as c (key, count, ends_at)
    values (${key}, 1, now() + ${windowMs}::float8 * interval '1 millisecond')
    on conflict (key) do update set
      count = case when c.ends_at > now() then c.count + 1 else 1 end,
      ends_at = case when c.ends_at > now() then c.ends_at else excluded.ends_at end
      where c.ends_at <= now() or c.count < ${most}::float8
    returning ${COUNT}, c.xmax = 0 as is_new`;
}

// Rows that somebody counts on right now are left alone, so no two processes wait for each other.
async function dropEnded<Schema extends Tables>(db: Database<Schema>, table: SQL): Promise<void> {
  await db.execute(sql`delete from ${table} where key in
    (select key from ${table} where ends_at <= now() limit 1000 for update skip locked)`);
}
