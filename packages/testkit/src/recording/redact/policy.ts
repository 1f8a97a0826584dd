import * as z from 'zod';
import { VOCABULARY } from './vocabulary.ts';

const words = z.array(z.string());

/**
 * What of a session is kept as it is; everything else is replaced. New fields of Front, and all of the plugin's own server,
 * are replaced until somebody decides that they may be kept.
 */
export const RedactionPolicy = z.strictObject({
  vocabulary: z
    .record(z.string(), words)
    .describe('Fields with a closed list of words, which may stay; a text between slashes is a pattern'),
  times: words.describe('Fields whose moments may stay: a replay needs the order of messages'),
  numbers: words.describe('Fields whose numbers may stay, however large'),
  personFields: words.describe(
    'Fields that name a person or an address: their words are looked for everywhere',
  ),
  keep: words.describe('Words and texts that may stay wherever they are: a button called “Mark”, say'),
});
export type RedactionPolicy = Readonly<z.output<typeof RedactionPolicy>>;

/** What a policy says beside the default one. */
export const PolicyFile: z.ZodType<Partial<RedactionPolicy>> = RedactionPolicy.partial() as never;

export const DEFAULT_POLICY: RedactionPolicy = {
  vocabulary: Object.fromEntries(Object.entries(VOCABULARY).map(([field, known]) => [field, [...known]])),
  times: [
    'date',
    'at',
    'createdAt',
    'updatedAt',
    'editedAt',
    'lastEditedAt',
    'closedAt',
    'created_at',
    'updated_at',
    'timestamp',
  ],
  numbers: ['size', 'width', 'height', 'seq'],
  personFields: [
    'handle',
    'email',
    'username',
    'address',
    'send_as',
    'display_name',
    'displayName',
    'given_name',
    'family_name',
    'firstName',
    'lastName',
    'author',
    'alias',
  ],
  // Names of parameters that look like ids.
  keep: ['api_key', 'app_key', 'app_id'],
};

/** The default policy, and what else is said. */
export function policyWith(more: Partial<RedactionPolicy> = {}): RedactionPolicy {
  const { vocabulary, times, numbers, personFields, keep } = DEFAULT_POLICY;
  const fields = new Set([...Object.keys(vocabulary), ...Object.keys(more.vocabulary ?? {})]);
  return {
    vocabulary: Object.fromEntries(
      [...fields].map((field) => [
        field,
        [...(vocabulary[field] ?? []), ...(more.vocabulary?.[field] ?? [])],
      ]),
    ),
    times: [...times, ...(more.times ?? [])],
    numbers: [...numbers, ...(more.numbers ?? [])],
    personFields: [...personFields, ...(more.personFields ?? [])],
    keep: [...keep, ...(more.keep ?? [])],
  };
}

/** Names of fields that a policy knows: they are no data. */
export function fieldsOf({ vocabulary, times, numbers, personFields }: RedactionPolicy): string[] {
  return [...Object.keys(vocabulary), ...times, ...numbers, ...personFields];
}
