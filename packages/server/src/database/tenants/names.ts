/** The role that every tenant's transaction runs as. Roles belong to the whole cluster, so its name holds the schema's. */
export function tenantRole(schema: string): string {
  return `${schema}_tenant`;
}

/** The setting that tells a transaction its tenant, signed. */
export const TENANT_SETTING = 'frontyard.tenant';

/** Tables of ours that hold nothing of any tenant, and which the tenants' role is granted nothing on. */
export const SHARED_TABLES: readonly string[] = [
  '__drizzle_migrations',
  'frontyard_counters',
  'frontyard_sessions',
  'frontyard_tenant_key',
];

/** Answers to writes that came with an `Idempotency-Key`. */
export const ANSWERS_TABLE = 'frontyard_answers';

/** Jobs that were sent within a tenant's transaction, until the queue has them. */
export const OUTBOX_TABLE = 'frontyard_outbox';

/** How often each account's secrets were brought. */
export const SECRET_USES_TABLE = 'frontyard_secret_uses';

/** Other services' tokens and passwords, sealed. */
export const CREDENTIALS_TABLE = 'frontyard_credentials';
