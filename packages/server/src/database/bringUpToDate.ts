import { ServerError } from '../errors.ts';
import type { Execute } from './execute.ts';
import { migrationFailure } from './migrationFailure.ts';
import { guardTables } from './tenants/guardTables.ts';
import { prepareTenants } from './tenants/prepareTenants.ts';

/**
 * What every start does to a database: what keeps tenants apart, then the app's migrations, then row-level security on
 * whatever tables there are. Run by one process at a time.
 * @throws ServerError `MIGRATION_FAILED`, `TABLE_WITHOUT_TENANT`, `TENANT_ROLE_UNBOUND`
 */
export async function bringUpToDate(
  execute: Execute,
  schema: string,
  migrate: () => Promise<void>,
): Promise<void> {
  try {
    await prepareTenants(execute, schema);
    await migrate();
    await guardTables(execute, schema);
  } catch (error) {
    throw ServerError.is(error) ? error : migrationFailure(error);
  }
}
