import { createSecretBook, findSecretMistakes } from '@frontyard/auth';
import type { ReplaceableSecretBook, SecretBookOptions, SecretEntry } from '@frontyard/auth';
import { z } from 'zod';

/**
 * Reads `FRONT_SECRETS`; what is wrong with it is told without quoting it.
 * @param keys what fingerprints are keyed with: the same in all processes that share sessions
 * @throws TypeError, AuthError
 */
export function readSecrets(
  json: string,
  keys: Pick<SecretBookOptions, 'key' | 'previousKeys'> = {},
): ReplaceableSecretBook {
  return createSecretBook(readEntries(json), keys);
}

/** The entries that a JSON text holds. @throws TypeError that names every mistake and quotes nothing */
export function readEntries(json: string): SecretEntry[] {
  const entries = ENTRIES.safeParse(parseJson(json));
  if (!entries.success) throw new TypeError(entries.error.issues.map(tell).filter(isNew).join(' '));
  const dated = entries.data.map(withDate);
  const mistakes = findSecretMistakes(dated);
  if (mistakes.length > 0) throw new TypeError(mistakes.map(({ message }) => message).join(' '));
  return dated;
}

function tell({ path }: z.core.$ZodIssue): string {
  const [entry, name] = path;
  if (typeof entry !== 'number') return SHAPE;
  const where = `Entry ${entry + 1}`;
  if (name === 'retiredAfter')
    return `${where} has a retiredAfter that is no date such as 2026-12-31 or 2026-12-31T18:00:00Z.`;
  return `${where}${name === undefined ? '' : `, in ${String(name)},`} is not as in [{"tenant":"acme","secret":"…"}].`;
}

const SHAPE = 'must be JSON such as [{"tenant":"acme","secret":"…"}].';

function isNew(mistake: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(mistake) === at;
}

const ENTRIES = z.array(
  z.object({
    tenant: z.string(),
    secret: z.string().optional(),
    hash: z.string().optional(),
    label: z.string().optional(),
    retiredAfter: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  }),
);

type Entry = z.output<typeof ENTRIES>[number];

function withDate({ label, retiredAfter, ...entry }: Entry): SecretEntry {
  return {
    ...entry,
    ...(label === undefined ? {} : { label }),
    ...(retiredAfter === undefined ? {} : { retiredAfter: dateOf(retiredAfter) }),
  };
}

/** A day without a time counts whole, in UTC. */
function dateOf(text: string): Date {
  return new Date(text.includes('T') ? text : `${text}T23:59:59.999Z`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the parser's words would quote a secret
  }
}
