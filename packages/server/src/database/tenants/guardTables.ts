import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { ServerError } from '../../errors.ts';
import type { Execute } from '../execute.ts';
import {
  ANSWERS_TABLE,
  CREDENTIALS_TABLE,
  OUTBOX_TABLE,
  SECRET_USES_TABLE,
  SHARED_TABLES,
  tenantRole,
} from './names.ts';

/**
 * Puts every table of an app behind row-level security, once: a table's rows are those of the tenant its primary key
 * starts with.
 * @throws ServerError `TABLE_WITHOUT_TENANT`, `TENANT_ROLE_UNBOUND`
 */
export async function guardTables(execute: Execute, schema: string): Promise<void> {
  const role = tenantRole(schema);
  const bound = await execute(
    sql`select from pg_roles where rolname = ${role} and not rolsuper and not rolbypassrls`,
  );
  if (bound.rows.length === 0) throw new ServerError('TENANT_ROLE_UNBOUND', role);

  const { rows } = await execute<TableState>(tablesOf(schema, role));
  for (const table of rows) {
    if (table.first_key !== 'tenant') throw new ServerError('TABLE_WITHOUT_TENANT', table.name);
    if (!table.is_guarded) await guard(execute, schema, table.name);
  }
  await execute(
    sql`grant usage on all sequences in schema ${sql.identifier(schema)} to ${sql.identifier(role)}`,
  );
}

interface TableState extends Record<string, unknown> {
  name: string;
  /** The column its primary key starts with. */
  first_key: string | null;
  is_guarded: boolean;
}

// A partition is reached through its table alone: nothing is granted on it.
function tablesOf(schema: string, role: string): SQL {
  return sql`select c.relname as name,
      (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary) as first_key,
      c.relrowsecurity and c.relforcerowsecurity and has_table_privilege(${role}, c.oid, 'delete')
        and exists (select from pg_policy where polrelid = c.oid and polname = 'frontyard_tenant') as is_guarded
    from pg_class c where c.relnamespace = ${schema}::regnamespace and c.relkind in ('r', 'p')
      and not c.relispartition
      and c.relname <> all (string_to_array(${SHARED_TABLES.join(' ')}, ' '))
    order by c.relname`;
}

async function guard(execute: Execute, schema: string, name: string): Promise<void> {
  const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
  // In parentheses with `select`: asked once a query, not once a row.
  const own = sql`tenant = (select ${sql.identifier(schema)}.frontyard_tenant())`;
  const role = sql.identifier(tenantRole(schema));
  await execute(sql`alter table ${table} enable row level security`);
  await execute(sql`alter table ${table} force row level security`);
  await execute(sql`drop policy if exists frontyard_tenant on ${table}`);
  await execute(sql`drop policy if exists frontyard_upkeep on ${table}`);
  await execute(sql`create policy frontyard_tenant on ${table} using (${own}) with check (${own})`);
  // An owner who is no superuser is bound too; what upkeep takes out or reads is all it may see.
  const seen = SEEN_BY_UPKEEP[name];
  if (seen) await execute(sql`create policy frontyard_upkeep on ${table} to current_user using (${seen})`);
  await execute(sql`grant select, insert, update, delete on ${table} to ${role}`);
}

const SEEN_BY_UPKEEP: Readonly<Record<string, SQL>> = {
  [ANSWERS_TABLE]: sql`kept_at < now() - interval '24 hours'`,
  [OUTBOX_TABLE]: sql`true`,
  [SECRET_USES_TABLE]: sql`true`,
  [CREDENTIALS_TABLE]: sql`true`,
};
