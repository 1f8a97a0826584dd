import { kindOf, optional } from './arguments.ts';
import { FrontArgumentError } from './errors.ts';
import type { Where } from './messages.ts';

/** An alias or an id: the text itself, or the alias (else the id) of an object that a fetch returned. */
export function reference(argument: string, value: unknown): string {
  const { alias, id } = names(argument, value);
  return alias ?? id ?? refuse(argument, value, 'String or Object with alias or id');
}

/** Like `reference`, but nothing is fine too. */
export function optionalReference(argument: string, value: unknown): string | undefined {
  return value == null ? undefined : reference(argument, value);
}

/** An id: the text itself, or the id of an object. */
export function idOf(argument: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  return names(argument, value).id ?? refuse(argument, value, 'String or Object with id');
}

/** Which conversation is meant; nothing means the current one. */
export function where(conversation: unknown): Where {
  return conversation == null ? {} : { conversation_id: idOf('conversation', conversation) };
}

/** An inbox by its id, its alias, or both. */
export function inboxFields(value: unknown): { inbox?: string; inbox_alias?: string } {
  const { alias, id } = names('inbox', value);
  if (alias === undefined && id === undefined) refuse('inbox', value, 'String or Object with alias or id');
  if (alias?.startsWith('inb_')) return { inbox: alias };
  return { ...(id !== undefined && { inbox: id }), ...(alias !== undefined && { inbox_alias: alias }) };
}

function names(argument: string, value: unknown): { alias: string | undefined; id: string | undefined } {
  if (typeof value === 'string') return { alias: value === '' ? undefined : value, id: undefined };
  if (kindOf(value) !== 'Object') refuse(argument, value, 'String or Object');
  const { alias, id } = value as Record<string, unknown>;
  return {
    alias: optional(`${argument}.alias`, alias, 'String'),
    id: optional(`${argument}.id`, id, 'String'),
  };
}

function refuse(argument: string, value: unknown, expected: string): never {
  throw new FrontArgumentError(argument, expected, value === '' ? 'empty String' : kindOf(value));
}
