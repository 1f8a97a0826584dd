import { sql } from 'drizzle-orm';
import type { Execute } from '../execute.ts';
import { CREDENTIALS_TABLE, SECRET_USES_TABLE, TENANT_SETTING, tenantRole } from './names.ts';

/**
 * Makes what keeps tenants apart: the role their transactions run as, which no policy lets off, and the function that
 * policies ask for the tenant. It believes only a tenant that was signed with a key that role cannot read, so that a
 * query which sets another one sees nothing at all.
 */
export async function prepareTenants(execute: Execute, schema: string): Promise<void> {
  const [name, role] = [sql.identifier(schema), sql.identifier(tenantRole(schema))];
  await execute(sql`create schema if not exists ${name}`);
  await execute(makeRole(tenantRole(schema)));
  await execute(sql`create table if not exists ${name}.frontyard_tenant_key (key bytea not null)`);
  await execute(sql`insert into ${name}.frontyard_tenant_key
    select decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
    where not exists (select from ${name}.frontyard_tenant_key)`);
  await execute(sql`create or replace function ${name}.frontyard_tenant() returns text
    language sql stable security definer set search_path = pg_catalog as $$
      select substr(given, 66) from ${name}.frontyard_tenant_key as kept,
        (select current_setting('${sql.raw(TENANT_SETTING)}', true) as given) as setting
      where left(given, 64) =
        encode(sha256(kept.key || sha256(kept.key || convert_to(substr(given, 66), 'UTF8'))), 'hex')
    $$`);
  await execute(sql`create table if not exists ${name}.frontyard_answers (
    tenant text not null, key text not null, request text not null, status smallint, headers jsonb, body text,
    kept_at timestamptz not null default now(), primary key (tenant, key))`);
  await execute(sql`create table if not exists ${name}.frontyard_outbox (
    tenant text not null, id uuid not null default gen_random_uuid(), queue text not null, data jsonb not null,
    primary key (tenant, id))`);
  await execute(sql`create table if not exists ${name}.${sql.identifier(SECRET_USES_TABLE)} (
    tenant text not null, secret text not null, uses bigint not null, late_uses bigint not null,
    last_used timestamptz not null, primary key (tenant, secret))`);
  await execute(sql`create table if not exists ${name}.${sql.identifier(CREDENTIALS_TABLE)} (
    tenant text not null, provider text not null, sealed text not null, primary key (tenant, provider))`);
  await execute(sql`grant usage on schema ${name} to ${role}`);
}

// Two databases of one cluster may make it at once; whoever comes second finds it made.
function makeRole(role: string) {
  const [literal, name] = [sql.raw(`'${role.replaceAll("'", "''")}'`), sql.identifier(role)];
  return sql`do $$ begin
    if not exists (select from pg_roles where rolname = ${literal}) then
      create role ${name} nologin nosuperuser nobypassrls;
    end if;
    if not pg_has_role(current_user, ${literal}, 'member') then
      grant ${name} to current_user;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$`;
}
