import type { PlainFields } from './messages.ts';

/** The fields that any host can be sent: texts, numbers, truth values, null. Functions and objects stay in the page. */
export function plainFields(given: Readonly<Record<string, unknown>>): PlainFields {
  return Object.fromEntries(Object.entries(given).filter(isPlain));
}

function isPlain(entry: [string, unknown]): entry is [string, string | number | boolean | null] {
  return entry[1] === null || ['string', 'number', 'boolean'].includes(typeof entry[1]);
}
