import { createSecretBook } from '@frontyard/auth';
import type { SecretBook, SecretEntry } from '@frontyard/auth';
import { z } from 'zod';

/**
 * Reads `FRONT_SECRETS`; what is wrong with it is told without quoting it.
 * @throws TypeError, AuthError
 */
export function readSecrets(json: string): SecretBook {
  const entries = ENTRIES.safeParse(parseJson(json));
  if (!entries.success) {
    const isDate = entries.error.issues.some(({ path }) => path.at(-1) === 'retiredAfter');
    throw new TypeError(
      isDate
        ? 'has a retiredAfter that is no date such as 2026-12-31 or 2026-12-31T18:00:00Z.'
        : 'must be JSON such as [{"tenant":"acme","secret":"…"}].',
    );
  }
  return createSecretBook(entries.data.map(withDate));
}

const ENTRIES = z.array(
  z.object({
    tenant: z.string(),
    secret: z.string(),
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
