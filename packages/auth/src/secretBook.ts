import { timingSafeEqual } from 'node:crypto';
import { AuthError } from './errors.ts';
import { digest, isReadableSecret } from './secret.ts';

/** One account of the plugin and a secret that opens it. An account may have several while one is being replaced. */
export interface SecretEntry {
  tenant: string;
  secret: string;
}

export interface SecretBook {
  /**
   * The account a secret opens, or `undefined`. With `tenant` the secret must open that very account.
   * Takes equally long whether the secret is right, wrong, missing or of another account.
   */
  tenantOf(secret: string | undefined, tenant?: string): string | undefined;
}

/**
 * Keeps the auth secrets of every account, as fingerprints only.
 * @throws AuthError `NO_SECRETS`, `EMPTY_TENANT`, `EMPTY_SECRET`, `UNREADABLE_SECRET`, `DUPLICATE_SECRET`
 */
export function createSecretBook(entries: readonly SecretEntry[]): SecretBook {
  if (entries.length === 0) throw new AuthError('NO_SECRETS');
  const fingerprints = entries.map(fingerprint);
  refuseDuplicates(fingerprints);

  return {
    tenantOf(secret, tenant) {
      const readable = secret !== undefined && isReadableSecret(secret);
      const given = digest(readable ? secret : '');
      let found: string | undefined;
      // Every entry is compared, also after the right one: the answer's time must not tell which one it was.
      for (const entry of fingerprints) {
        if (timingSafeEqual(given, entry.digest)) found = entry.tenant;
      }
      const open = readable && (tenant === undefined || tenant === found);
      return open ? found : undefined;
    },
  };
}

interface Fingerprint {
  tenant: string;
  digest: Buffer;
}

// The types promise strings; what a JSON file or an environment holds may differ.
function fingerprint({ tenant, secret }: Partial<SecretEntry>): Fingerprint {
  if (typeof tenant !== 'string' || tenant.trim() === '') throw new AuthError('EMPTY_TENANT');
  if (typeof secret !== 'string' || secret.trim() === '') throw new AuthError('EMPTY_SECRET', tenant);
  if (!isReadableSecret(secret)) throw new AuthError('UNREADABLE_SECRET', tenant);
  return { tenant, digest: digest(secret) };
}

function refuseDuplicates(entries: readonly Fingerprint[]): void {
  const seen = new Map<string, string>();
  for (const { tenant, digest: bytes } of entries) {
    const key = bytes.toString('hex');
    const other = seen.get(key);
    if (other !== undefined) throw new AuthError('DUPLICATE_SECRET', `${other} and ${tenant}`);
    seen.set(key, tenant);
  }
}
