import { createHash } from 'node:crypto';
import { AuthError } from './errors.ts';
import { digest as digestAlone, isReadableSecret } from './secret.ts';

/** One account of the plugin and a secret that opens it. An account may have several while one is being replaced. */
export interface SecretEntry {
  tenant: string;
  secret?: string | undefined;
  /** In place of `secret`: what `hashAuthSecret` made of it, so that whoever reads the configuration learns none. */
  hash?: string | undefined;
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
  /** Goes into tokens and records; nothing there tells the fingerprint that guesses are compared with. */
  readonly name: string;
  uses: number;
  lateUses: number;
  lastUsed: Date | undefined;
}

/** Checks what was configured, and keeps fingerprints in place of secrets. @throws AuthError */
export function readEntries(
  entries: readonly SecretEntry[],
  fingerprint: (secret: string) => Buffer,
): KnownSecret[] {
  const { known, mistakes } = judge(entries, fingerprint);
  const [first] = mistakes;
  if (first) throw first;
  return known;
}

/** Everything that is wrong with what was configured, one mistake an entry. */
export function findSecretMistakes(entries: readonly SecretEntry[]): readonly AuthError[] {
  return judge(entries, digestAlone).mistakes;
}

function judge(
  entries: readonly SecretEntry[],
  fingerprint: (secret: string) => Buffer,
): { known: KnownSecret[]; mistakes: AuthError[] } {
  const known: KnownSecret[] = [];
  const mistakes = entries.length === 0 ? [new AuthError('NO_SECRETS')] : [];
  for (const entry of entries) {
    try {
      const next = readEntry(entry, known, fingerprint);
      refuseDuplicate(next, known);
      known.push(next);
    } catch (error) {
      if (!AuthError.is(error)) throw error;
      mistakes.push(error);
    }
  }
  return { known, mistakes };
}

// The types promise strings; what a JSON file or an environment holds may differ.
function readEntry(
  { tenant, secret, hash, label, retiredAfter }: Partial<SecretEntry>,
  earlier: readonly KnownSecret[],
  fingerprint: (secret: string) => Buffer,
): KnownSecret {
  if (typeof tenant !== 'string' || tenant.trim() === '') throw new AuthError('EMPTY_TENANT');
  const digest =
    secret === undefined && hash !== undefined
      ? readHash(hash, tenant)
      : digestOf(secret, tenant, fingerprint);
  if (retiredAfter !== undefined && Number.isNaN(retiredAfter.getTime())) {
    throw new AuthError('BAD_RETIREMENT', tenant);
  }
  return {
    tenant,
    label: label ?? nextLabel(tenant, earlier),
    retiredAfter,
    digest,
    name: createHash('sha256').update(digest).digest('base64url').slice(0, 16),
    uses: 0,
    lateUses: 0,
    lastUsed: undefined,
  };
}

function digestOf(
  secret: string | undefined,
  tenant: string,
  fingerprint: (secret: string) => Buffer,
): Buffer {
  if (typeof secret !== 'string' || secret.trim() === '') throw new AuthError('EMPTY_SECRET', tenant);
  if (!isReadableSecret(secret)) throw new AuthError('UNREADABLE_SECRET', tenant);
  return fingerprint(secret);
}

const HASH = /^hmac-sha256:([\w-]{43})$/;

function readHash(hash: string, tenant: string): Buffer {
  const [, encoded] = HASH.exec(hash) ?? [];
  if (encoded === undefined) throw new AuthError('BAD_HASH', tenant);
  return Buffer.from(encoded, 'base64url');
}

/** How a fingerprint is written in the configuration. */
export function writeHash(digest: Buffer): string {
  return `hmac-sha256:${digest.toString('base64url')}`;
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
