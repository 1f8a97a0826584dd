import type { Arguments } from '@frontyard/sdk-types';

type Reference = Arguments<'attachTag'>[0];

/** An alias or an id, as one text; of an object that a fetch returned the id. */
export function reference(given: Reference): string {
  return typeof given === 'string' ? given : (given.id ?? given.alias ?? '');
}

/** An inbox by its id or by its alias, each in a field of its own. */
export function inboxFields(given: Reference): { inbox?: string; inbox_alias?: string } {
  const text = reference(given);
  const isAlias = typeof given === 'string' ? !given.startsWith('inb_') : given.id === undefined;
  return isAlias ? { inbox_alias: text } : { inbox: text };
}
