import { AuthError } from './errors.ts';
import { isReadableSecret } from './secret.ts';

/** One account of the plugin and a secret that opens it. An account may have several while one is being replaced. */
export interface SecretEntry {
  tenant: string;
  secret: string;
  /** What to call it in the counts of use: `current`, `next`, … Numbered in order unless told. */
  label?: string;
  /** From then on it opens nothing. */
  retiredAfter?: Date;
}

/** A secret as the book keeps it. */
export interface KnownSecret {
  readonly tenant: string;
  readonly label: string;
  readonly retiredAfter: Date | undefined;
  readonly digest: Buffer;
  uses: number;
  lateUses: number;
  lastUsed: Date | undefined;
}

/** Checks what was configured, and keeps fingerprints in place of secrets. @throws AuthError */
export function readEntries(
  entries: readonly SecretEntry[],
  fingerprint: (secret: string) => Buffer,
): KnownSecret[] {
  if (entries.length === 0) throw new AuthError('NO_SECRETS');
  const known: KnownSecret[] = [];
  for (const entry of entries) {
    const next = readEntry(entry, known, fingerprint);
    refuseDuplicate(next, known);
    known.push(next);
  }
  return known;
}

// The types promise strings; what a JSON file or an environment holds may differ.
function readEntry(
  { tenant, secret, label, retiredAfter }: Partial<SecretEntry>,
  earlier: readonly KnownSecret[],
  fingerprint: (secret: string) => Buffer,
): KnownSecret {
  if (typeof tenant !== 'string' || tenant.trim() === '') throw new AuthError('EMPTY_TENANT');
  if (typeof secret !== 'string' || secret.trim() === '') throw new AuthError('EMPTY_SECRET', tenant);
  if (!isReadableSecret(secret)) throw new AuthError('UNREADABLE_SECRET', tenant);
  if (retiredAfter !== undefined && Number.isNaN(retiredAfter.getTime())) {
    throw new AuthError('BAD_RETIREMENT', tenant);
  }
  return {
    tenant,
    label: label ?? nextLabel(tenant, earlier),
    retiredAfter,
    digest: fingerprint(secret),
    uses: 0,
    lateUses: 0,
    lastUsed: undefined,
  };
}

function nextLabel(tenant: string, earlier: readonly KnownSecret[]): string {
  const count = earlier.filter((other) => other.tenant === tenant).length;
  return count === 0 ? 'current' : `secret ${count + 1}`;
}

const LABEL = /^[\w][\w -]{0,39}$/;

function refuseDuplicate({ tenant, label, digest }: KnownSecret, known: readonly KnownSecret[]): void {
  const twin = known.find((other) => other.digest.equals(digest));
  if (twin) throw new AuthError('DUPLICATE_SECRET', `${twin.tenant} and ${tenant}`);
  const taken = known.some((other) => other.tenant === tenant && other.label === label);
  // Not quoted: somebody may have put the secret there.
  if (taken || !LABEL.test(label)) throw new AuthError('BAD_LABEL', tenant);
}
