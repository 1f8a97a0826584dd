import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { ServerError } from '../../errors.ts';
import { currentTracing } from '../../observe/tracing.ts';
import type { Execute } from '../execute.ts';
import type { Database, Tables } from '../openDatabase.ts';
import { TENANT_SETTING, tenantRole } from './names.ts';

/**
 * Does work as one tenant, in a transaction: its queries see, change and add that tenant's rows and no others, whatever
 * they ask for. Within such work, further work for the same tenant joins the transaction.
 * @throws ServerError `OTHER_TENANT` for work for another one within
 */
export interface ForTenant<Schema extends Tables> {
  <Result>(tenant: string, work: (tx: Database<Schema>) => Promise<Result>): Promise<Result>;
  /** The tenant whose work this is called within, if it is within any. */
  current(): string | undefined;
}

/** Reads the key that tenants are signed with, and gives the one way to their rows. */
export async function createForTenant<Schema extends Tables>(
  db: Database<Schema>,
  schema: string,
): Promise<ForTenant<Schema>> {
  const key = await readKey((query) => db.execute(query), schema);
  const open = new AsyncLocalStorage<OpenWork<Schema>>();

  const forTenant = async <Result>(tenant: string, work: (tx: Database<Schema>) => Promise<Result>) => {
    const outer = open.getStore();
    if (outer?.isOpen) {
      if (outer.tenant !== tenant) throw new ServerError('OTHER_TENANT');
      return work(outer.tx);
    }
    const run = () =>
      db.transaction(async (tx) => {
        await tx.execute(enter(key, schema, tenant));
        const own: OpenWork<Schema> = { tenant, tx, isOpen: true };
        // Closed by hand: what is left running after the transaction begins one of its own.
        return open.run(own, () => work(tx).finally(() => (own.isOpen = false)));
      });
    return currentTracing()?.span('transaction', { 'db.system.name': 'postgresql' }, run) ?? run();
  };
  const current = (): string | undefined => {
    const outer = open.getStore();
    return outer?.isOpen ? outer.tenant : undefined;
  };
  return Object.assign(forTenant, { current });
}

interface OpenWork<Schema extends Tables> {
  readonly tenant: string;
  readonly tx: Database<Schema>;
  isOpen: boolean;
}

// Both end with the transaction. The tenant comes first: the role may not set anything.
function enter(key: Buffer, schema: string, tenant: string): SQL {
  return sql`select set_config(${TENANT_SETTING}, ${signed(key, tenant)}, true),
    set_config('role', ${tenantRole(schema)}, true)`;
}

/** As the function of the policies checks it. */
function signed(key: Buffer, tenant: string): string {
  const inner = createHash('sha256').update(key).update(tenant, 'utf8').digest();
  return `${createHash('sha256').update(key).update(inner).digest('hex')}:${tenant}`;
}

async function readKey(execute: Execute, schema: string): Promise<Buffer> {
  const { rows } = await execute<{ key: string }>(
    sql`select encode(key, 'hex') as key from ${sql.identifier(schema)}.frontyard_tenant_key`,
  );
  return Buffer.from(rows[0]?.key ?? '', 'hex');
}
