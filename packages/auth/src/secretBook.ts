import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { isReadableSecret } from './secret.ts';
import { readEntries } from './secretEntries.ts';
import type { KnownSecret, SecretEntry } from './secretEntries.ts';

/** How often one secret was brought. Says whose it is and what it is called, never the secret itself. */
export interface SecretUsage {
  readonly tenant: string;
  /**
   * What it is called in all processes that have the same key (keyed fingerprints, as in `Opening`): the present name
   * first, then those by keys of before. None where the key is random, and tells it only to this process.
   */
  readonly names: readonly string[];
  readonly label: string;
  readonly retiredAfter: Date | undefined;
  /** How often it opened the plugin since the process started. */
  readonly uses: number;
  /** How often it was brought after its retirement, and refused: somebody's Front still holds it. */
  readonly lateUses: number;
  readonly lastUsed: Date | undefined;
}

/** What a secret opens. */
export interface Opening {
  readonly tenant: string;
  /** Names the secret in what it opened: a keyed fingerprint, equal in all processes that have the same key. */
  readonly secret: string;
}

export interface SecretBook {
  /**
   * The account a secret opens, or `undefined`. With `tenant` the secret must open that very account.
   * Takes equally long whether the secret is right, wrong, missing, retired, of another or of no account.
   */
  open(secret: string | undefined, tenant?: string): Opening | undefined;
  /** Whether what a secret once opened still stands: it is in the book, and not retired. */
  isOpen(opening: Opening): boolean;
  /** One line per secret: a retired one with no late uses can be dropped safely. */
  usage(): readonly SecretUsage[];
}

/** A book whose entries can be others from one moment to the next. */
export interface ReplaceableSecretBook extends SecretBook {
  /**
   * Puts other entries in place of all. Secrets that stay keep their counts; what was opened with those that go is over.
   * @throws AuthError as `createSecretBook` does, and everything stays as it was
   */
  replace(entries: readonly SecretEntry[]): void;
}

export interface SecretBookOptions {
  /** What fingerprints are keyed with; random bytes for this process unless told. */
  key?: Uint8Array;
  /** Keys of before: what was opened while fingerprints were keyed with one of them still stands. */
  previousKeys?: readonly Uint8Array[];
  /** The present time, by which secrets retire. */
  now?: () => Date;
  /** Compares two fingerprints of equal length in constant time; Node's own unless told, as by a test that counts. */
  compare?: (one: Uint8Array, other: Uint8Array) => boolean;
}

/**
 * Keeps the auth secrets of every account, as keyed fingerprints only.
 * @throws AuthError `NO_SECRETS`, `EMPTY_TENANT`, `EMPTY_SECRET`, `UNREADABLE_SECRET`, `BAD_HASH`, `DUPLICATE_SECRET`,
 * `BAD_LABEL`, `BAD_RETIREMENT`
 */
export function createSecretBook(
  entries: readonly SecretEntry[],
  {
    key: lasting,
    previousKeys = [],
    now = () => new Date(),
    compare = timingSafeEqual,
  }: SecretBookOptions = {},
): ReplaceableSecretBook {
  const key = lasting ?? randomBytes(32);
  const keyed = (by: Uint8Array) => (secret: string) => createHmac('sha256', by).update(secret).digest();
  const fingerprint = keyed(key);
  const read = (given: readonly SecretEntry[]) => ({
    known: readEntries(given, fingerprint),
    // The entries again, in the same order, under the names they had.
    before: previousKeys.map((each) => readEntries(given, keyed(each))),
  });
  let { known, before } = read(entries);
  const namesOf = (at: number): string[] => [known, ...before].flatMap((book) => book[at]?.name ?? []);

  return {
    open(secret, tenant) {
      const readable = secret !== undefined && isReadableSecret(secret);
      const entry = find(known, fingerprint(readable ? secret : NONE), compare);
      const meant = readable && (tenant === undefined || tenant === entry?.tenant);
      return meant && entry && use(entry, now()) ? openingOf(entry) : undefined;
    },
    isOpen: ({ tenant, secret }) =>
      known.some(
        (entry, at) => entry.tenant === tenant && namesOf(at).includes(secret) && isLive(entry, now()),
      ),
    usage: () => known.map((entry, at) => usageOf(entry, lasting ? namesOf(at) : [])),
    replace(others) {
      const next = read(others);
      for (const entry of next.known) keepCounts(entry, known);
      ({ known, before } = next);
    },
  };
}

/** In place of what is no secret, as long as one of Front's, so that it takes as long; it opens nothing. */
const NONE = 'x'.repeat(40);

function keepCounts(entry: KnownSecret, earlier: readonly KnownSecret[]): void {
  const same = earlier.find(({ tenant, name }) => tenant === entry.tenant && name === entry.name);
  if (same) Object.assign(entry, { uses: same.uses, lateUses: same.lateUses, lastUsed: same.lastUsed });
}

// Field by field: the fingerprint stays here.
function usageOf(
  { tenant, label, retiredAfter, uses, lateUses, lastUsed }: KnownSecret,
  names: readonly string[],
): SecretUsage {
  return { tenant, names, label, retiredAfter, uses, lateUses, lastUsed };
}

function openingOf(entry: KnownSecret): Opening {
  return { tenant: entry.tenant, secret: entry.name };
}

function isLive({ retiredAfter }: KnownSecret, now: Date): boolean {
  return retiredAfter === undefined || now <= retiredAfter;
}

// Every entry is compared, also after the right one: the answer's time must not tell which one it was.
function find(
  known: readonly KnownSecret[],
  given: Buffer,
  compare: NonNullable<SecretBookOptions['compare']>,
): KnownSecret | undefined {
  let found: KnownSecret | undefined;
  for (const entry of known) {
    if (compare(given, entry.digest)) found = entry;
  }
  return found;
}

/** Counts the use, and tells whether the secret still opens. */
function use(entry: KnownSecret, now: Date): boolean {
  const opens = isLive(entry, now);
  if (opens) entry.uses += 1;
  else entry.lateUses += 1;
  entry.lastUsed = now;
  return opens;
}
