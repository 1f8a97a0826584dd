import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { SHARED_TABLES } from '../database/tenants/names.ts';
import type { Database, Tables } from '../database/openDatabase.ts';

/**
 * What would keep Citus from distributing an app's tables by tenant with the statements of a text, as far as a database
 * without Citus can tell: every table with tenants is named, each exists, and its unique keys and its foreign keys on both
 * sides start with the tenant.
 * @param text holds statements such as `SELECT create_distributed_table('app.notes', 'tenant');`
 */
export async function citusObstacles<Schema extends Tables>(
  owner: Database<Schema>,
  schema: string,
  text: string,
): Promise<string[]> {
  const named = [...text.matchAll(/create_distributed_table\('(\w+)\.(\w+)', 'tenant'/g)]
    .filter(([, of]) => of === schema)
    .map(([, , table]) => table ?? '');
  const { rows: tables } = await owner.execute<{ name: string }>(tablesOf(schema));
  const { rows: keys } = await owner.execute<Key>(keysOf(schema));
  const there = tables.map(({ name }) => name);
  return [
    ...there.filter((name) => !named.includes(name)).map((name) => `${name} is not named`),
    ...named.filter((name) => !there.includes(name)).map((name) => `${name} is no table with tenants`),
    ...keys
      .filter(({ fits }) => !fits)
      .map(({ table, key }) => `${table}: ${key} does not start with the tenant`),
  ].toSorted();
}

interface Key extends Record<string, unknown> {
  table: string;
  key: string;
  fits: boolean;
}

/** Whole tables, partitions aside. */
function tablesOf(schema: string): SQL {
  return sql`select c.relname as name from pg_class c where ${isOwn(schema)}`;
}

function keysOf(schema: string): SQL {
  const firstIs = (table: SQL, column: SQL): SQL =>
    sql`(select attname = 'tenant' from pg_attribute where attrelid = ${table} and attnum = ${column})`;
  return sql`
    select c.relname as table, (select relname from pg_class where oid = i.indexrelid) as key, ${firstIs(sql`c.oid`, sql`i.indkey[0]`)} as fits
      from pg_class c join pg_index i on i.indrelid = c.oid
      where ${isOwn(schema)} and (i.indisunique or i.indisexclusion)
    union all
    select c.relname, f.conname,
        ${firstIs(sql`c.oid`, sql`f.conkey[1]`)} and ${firstIs(sql`f.confrelid`, sql`f.confkey[1]`)}
      from pg_class c join pg_constraint f on f.conrelid = c.oid and f.contype = 'f' where ${isOwn(schema)}`;
}

function isOwn(schema: string): SQL {
  return sql`c.relnamespace = ${schema}::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    and c.relname <> all (string_to_array(${SHARED_TABLES.join(' ')}, ' '))`;
}
