import { AuthError } from '@frontyard/auth';
import type { CredentialOwner, Credentials } from '@frontyard/auth/credentials';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Log } from '../createLog.ts';
import type { OpenDatabase, Tables } from './openDatabase.ts';
import { CREDENTIALS_TABLE } from './tenants/names.ts';

/** Tokens and passwords of other services, one for each account and provider: sealed in the database, open to its own account alone. */
export interface CredentialStore {
  /** Keeps a credential in place of the one before. */
  keep(owner: CredentialOwner, credential: string): Promise<void>;
  /** @throws AuthError `CREDENTIAL_REFUSED` for a row that was altered or copied, `UNKNOWN_KEY` */
  read(owner: CredentialOwner): Promise<string | undefined>;
  drop(owner: CredentialOwner): Promise<void>;
}

export interface CredentialStoreOptions {
  /** What seals and opens them, of `CREDENTIAL_KEYS`. */
  credentials: Credentials;
  log: Log;
}

/**
 * Opens the store of a plugin's database, with all that is in it sealed under the newest key: once every process knows
 * that key, and one has started since, the older ones can be dropped. What does not open stays as it is, and is an
 * error in the log.
 */
export async function openCredentialStore<Schema extends Tables>(
  database: Pick<OpenDatabase<Schema>, 'forTenant' | 'owner' | 'schema'>,
  { credentials, log }: CredentialStoreOptions,
): Promise<CredentialStore> {
  const { forTenant, owner: upkeep, schema } = database;
  const table = sql`${sql.identifier(schema)}.${sql.identifier(CREDENTIALS_TABLE)}`;
  const sealedOf = async (tenant: string, query: SQL): Promise<string | undefined> => {
    const { rows } = await forTenant(tenant, (tx) => tx.execute<{ sealed: string }>(query));
    return rows[0]?.sealed;
  };

  const reseal = async ({ sealed, ...owner }: Row): Promise<boolean> => {
    try {
      if (!credentials.isOutdated(sealed)) return false;
      const renewed = await credentials.reseal(sealed, owner);
      // Unless somebody kept another one meanwhile, which is under the newest key anyway.
      const changed = await sealedOf(
        owner.tenant,
        sql`update ${table} set sealed = ${renewed} where ${isOf(owner)} and sealed = ${sealed} returning sealed`,
      );
      return changed !== undefined;
    } catch (error) {
      if (!AuthError.is(error)) throw error;
      log.error(
        { event: 'credential_not_resealed', ...owner, code: error.code },
        'a credential does not open',
      );
      return false;
    }
  };

  const { rows } = await upkeep.execute<Row>(sql`select tenant, provider, sealed from ${table}`);
  let resealed = 0;
  for (const row of rows) if (await reseal(row)) resealed += 1;
  if (resealed > 0)
    log.info({ event: 'credentials_resealed', resealed }, 'credentials are under the newest key');

  return {
    async keep(owner, credential) {
      const sealed = await credentials.seal(credential, owner);
      const { tenant, provider } = owner;
      await forTenant(tenant, (tx) =>
        tx.execute(sql`insert into ${table} (tenant, provider, sealed) values (${tenant}, ${provider}, ${sealed})
          on conflict (tenant, provider) do update set sealed = excluded.sealed`),
      );
    },
    async read(owner) {
      const sealed = await sealedOf(owner.tenant, sql`select sealed from ${table} where ${isOf(owner)}`);
      return sealed === undefined ? undefined : credentials.open(sealed, owner);
    },
    async drop(owner) {
      await forTenant(owner.tenant, (tx) => tx.execute(sql`delete from ${table} where ${isOf(owner)}`));
    },
  };
}

interface Row extends CredentialOwner, Record<string, unknown> {
  sealed: string;
}

function isOf({ tenant, provider }: CredentialOwner): SQL {
  return sql`tenant = ${tenant} and provider = ${provider}`;
}
