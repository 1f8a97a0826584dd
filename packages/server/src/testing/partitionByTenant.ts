import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { guardTables } from '../database/tenants/guardTables.ts';
import type { Database, Tables } from '../database/openDatabase.ts';

/**
 * The statements that turn a table into one that is partitioned by tenant, rows and all. The next start puts the new
 * table behind row-level security.
 * @param columns those that are stored, not generated
 */
export function partitionStatements(
  schema: string,
  table: string,
  columns: readonly string[],
  partitions: number,
): string[] {
  const [whole, kept] = [`"${schema}"."${table}"`, `"${schema}"."${table}_whole"`];
  const names = columns.map((column) => `"${column}"`).join(', ');
  return [
    `ALTER TABLE ${whole} RENAME TO "${table}_whole"`,
    `CREATE TABLE ${whole} (LIKE ${kept} INCLUDING ALL) PARTITION BY HASH ("tenant")`,
    ...Array.from(
      { length: partitions },
      (_, remainder) =>
        `CREATE TABLE "${schema}"."${table}_${remainder}" PARTITION OF ${whole} FOR VALUES WITH (MODULUS ${partitions}, REMAINDER ${remainder})`,
    ),
    `INSERT INTO ${whole} (${names}) SELECT ${names} FROM ${kept}`,
    `DROP TABLE ${kept}`,
  ];
}

/** Partitions a table by tenant, in one transaction of its owner, and does what the next start would. */
export async function partitionByTenant<Schema extends Tables>(
  owner: Database<Schema>,
  schema: string,
  table: string,
): Promise<void> {
  await owner.transaction(async (tx) => {
    const { rows } = await tx.execute<{ name: string }>(storedColumns(schema, table));
    const columns = rows.map(({ name }) => name);
    for (const statement of partitionStatements(schema, table, columns, 4))
      await tx.execute(sql.raw(statement));
    await guardTables((query) => tx.execute(query), schema);
  });
}

function storedColumns(schema: string, table: string): SQL {
  return sql`select column_name as name from information_schema.columns
    where table_schema = ${schema} and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`;
}
