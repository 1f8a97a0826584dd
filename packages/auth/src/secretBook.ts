import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { isReadableSecret } from './secret.ts';
import { readEntries } from './secretEntries.ts';
import type { KnownSecret, SecretEntry } from './secretEntries.ts';

/** How often one secret was brought. Says whose it is and what it is called, never the secret itself. */
export interface SecretUsage {
  readonly tenant: string;
  readonly label: string;
  readonly retiredAfter: Date | undefined;
  /** How often it opened the plugin since the process started. */
  readonly uses: number;
  /** How often it was brought after its retirement, and refused: somebody's Front still holds it. */
  readonly lateUses: number;
  readonly lastUsed: Date | undefined;
}

export interface SecretBook {
  /**
   * The account a secret opens, or `undefined`. With `tenant` the secret must open that very account.
   * Takes equally long whether the secret is right, wrong, missing, retired, of another or of no account.
   */
  tenantOf(secret: string | undefined, tenant?: string): string | undefined;
  /** One line per secret: a retired one with no late uses can be dropped safely. */
  usage(): readonly SecretUsage[];
}

export interface SecretBookOptions {
  /** What fingerprints are keyed with; random bytes for this process unless told. */
  key?: Uint8Array;
  /** The present time, by which secrets retire. */
  now?: () => Date;
}

/**
 * Keeps the auth secrets of every account, as keyed fingerprints only.
 * @throws AuthError `NO_SECRETS`, `EMPTY_TENANT`, `EMPTY_SECRET`, `UNREADABLE_SECRET`, `DUPLICATE_SECRET`, `BAD_LABEL`,
 * `BAD_RETIREMENT`
 */
export function createSecretBook(
  entries: readonly SecretEntry[],
  { key = randomBytes(32), now = () => new Date() }: SecretBookOptions = {},
): SecretBook {
  const fingerprint = (secret: string): Buffer => createHmac('sha256', key).update(secret).digest();
  const known = readEntries(entries, fingerprint);

  return {
    tenantOf(secret, tenant) {
      const readable = secret !== undefined && isReadableSecret(secret);
      const entry = find(known, fingerprint(readable ? secret : ''));
      const meant = readable && (tenant === undefined || tenant === entry?.tenant);
      return meant && entry && use(entry, now()) ? entry.tenant : undefined;
    },
    usage: () => known.map(usageOf),
  };
}

// Field by field: the fingerprint stays here.
function usageOf({ tenant, label, retiredAfter, uses, lateUses, lastUsed }: KnownSecret): SecretUsage {
  return { tenant, label, retiredAfter, uses, lateUses, lastUsed };
}

// Every entry is compared, also after the right one: the answer's time must not tell which one it was.
function find(known: readonly KnownSecret[], given: Buffer): KnownSecret | undefined {
  let found: KnownSecret | undefined;
  for (const entry of known) {
    if (timingSafeEqual(given, entry.digest)) found = entry;
  }
  return found;
}

/** Counts the use, and tells whether the secret still opens. */
function use(entry: KnownSecret, now: Date): boolean {
  const opens = entry.retiredAfter === undefined || now <= entry.retiredAfter;
  if (opens) entry.uses += 1;
  else entry.lateUses += 1;
  entry.lastUsed = now;
  return opens;
}
