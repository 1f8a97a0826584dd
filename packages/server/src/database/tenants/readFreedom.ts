import { sql } from 'drizzle-orm';
import type { Execute } from '../execute.ts';

/** A right that lets a connection pass by row-level security, of its own role or of one it may take on. */
export type Freedom = 'SUPERUSER' | 'BYPASSRLS';

/** Which right lets off the role that this connection logged in as; undefined where the policies bind it too. */
export async function readFreedom(execute: Execute): Promise<Freedom | undefined> {
  const { rows } = await execute<{ is_superuser: boolean; is_let_off: boolean }>(
    sql`select bool_or(rolsuper) as is_superuser, bool_or(rolbypassrls) as is_let_off
      from pg_roles where pg_has_role(session_user, oid, 'member')`,
  );
  if (rows[0]?.is_superuser) return 'SUPERUSER';
  return rows[0]?.is_let_off ? 'BYPASSRLS' : undefined;
}
