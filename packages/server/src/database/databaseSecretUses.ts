import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { KeptUses, SecretUses } from '../session/secretUses.ts';
import type { Database, Tables } from './openDatabase.ts';
import type { ForTenant } from './tenants/createForTenant.ts';
import { SECRET_USES_TABLE } from './tenants/names.ts';

/** Counts of use in a table with tenants like any other: each is added as its own tenant, and upkeep reads them all. */
export function databaseSecretUses<Schema extends Tables>(
  owner: Database<Schema>,
  forTenant: ForTenant<Schema>,
  schema: string,
): SecretUses {
  const table = sql`${sql.identifier(schema)}.${sql.identifier(SECRET_USES_TABLE)}`;
  return {
    async add(tenant, uses) {
      await forTenant(tenant, async (tx) => {
        for (const each of uses) await tx.execute(addTo(table, { tenant, ...each }));
      });
    },
    async all() {
      const { rows } = await owner.execute<UsesRow>(
        sql`select tenant, secret, uses::float8, late_uses::float8,
          (extract(epoch from last_used) * 1000)::float8 as last_used from ${table}`,
      );
      return rows.map(({ late_uses: lateUses, last_used: lastUsed, ...row }) => ({
        ...row,
        lateUses,
        lastUsed: new Date(lastUsed),
      }));
    },
  };
}

interface UsesRow extends Record<string, unknown> {
  tenant: string;
  secret: string;
  uses: number;
  late_uses: number;
  /** Milliseconds since 1970. */
  last_used: number;
}

function addTo(table: SQL, { tenant, secret, uses, lateUses, lastUsed }: KeptUses): SQL {
  return sql`insert into ${table} as kept (tenant, secret, uses, late_uses, last_used)
    values (${tenant}, ${secret}, ${uses}, ${lateUses}, ${lastUsed.toISOString()})
    on conflict (tenant, secret) do update set uses = kept.uses + excluded.uses,
      late_uses = kept.late_uses + excluded.late_uses, last_used = greatest(kept.last_used, excluded.last_used)`;
}
