import type { SessionStore } from '@frontyard/auth';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { ownTable } from './ownTable.ts';
import type { Database, Tables } from './openDatabase.ts';

/**
 * Sessions that all processes of a plugin share, in a table of the plugin's own schema, made when first needed. Time is
 * the database's.
 */
export function databaseSessions<Schema extends Tables>(db: Database<Schema>, schema: string): SessionStore {
  const { table, made } = ownTable(db, {
    schema,
    name: 'frontyard_sessions',
    columns: sql`key text primary key, value text not null, ends_at timestamptz not null`,
    isLogged: true,
  });
  const rows = async (query: SQL): Promise<{ value: string }[]> => {
    await made();
    return (await db.execute<{ value: string }>(query)).rows;
  };

  return {
    async add(key, value, lifetimeMs) {
      const added = await rows(sql`insert into ${table} as s (key, value, ends_at)
        values (${key}, ${value}, ${ending(lifetimeMs)})
        on conflict (key) do update set value = excluded.value, ends_at = excluded.ends_at
        where s.ends_at <= now() returning value`);
      await dropEnded(db, table);
      return added.length > 0;
    },
    async read(key) {
      const [row] = await rows(sql`select value from ${table} where key = ${key} and ends_at > now()`);
      return row?.value;
    },
    async replace(key, expected, next, lifetimeMs) {
      const replaced = await rows(sql`update ${table} set value = ${next}, ends_at = ${ending(lifetimeMs)}
        where key = ${key} and value = ${expected} and ends_at > now() returning value`);
      return replaced.length > 0;
    },
  };
}

function ending(lifetimeMs: number): SQL {
  return sql`now() + ${lifetimeMs}::float8 * interval '1 millisecond'`;
}

// A few at a time, and none that somebody holds right now, so that no two processes wait for each other.
async function dropEnded<Schema extends Tables>(db: Database<Schema>, table: SQL): Promise<void> {
  await db.execute(sql`delete from ${table} where key in
    (select key from ${table} where ends_at <= now() order by ends_at limit 20 for update skip locked)`);
}
