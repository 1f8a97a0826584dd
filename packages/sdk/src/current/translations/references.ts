import type { SeedDraftOptions, Arguments } from '@frontyard/sdk-types';
import { allOf } from './allOf.ts';
import type { CurrentCall } from '../translation.ts';

type Reference = Arguments<'attachTag'>[0];

/** The seed takes an alias, an id or an object; the current API takes ids only, so an alias is looked up. */
export function tagId(call: CurrentCall, reference: Reference): Promise<string> {
  return idOf(
    reference,
    () => allOf((token) => call.request('listTags', token)),
    ({ name }) => [name],
  );
}

export function inboxId(call: CurrentCall, reference: Reference): Promise<string> {
  return idOf(
    reference,
    () => allOf((token) => call.request('listInboxes', token)),
    ({ name }) => [name],
  );
}

export function channelId(call: CurrentCall, from: NonNullable<SeedDraftOptions['from']>): Promise<string> {
  const list = () => allOf((token) => call.request('listChannels', token));
  return idOf(from, list, ({ address, name }) => [address, name]);
}

/** Names as the seed's aliases have them: `Refund requested` is `refund_requested`. */
function asAlias(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '_');
}

async function idOf<Item extends { id: string }>(
  reference: Reference,
  list: () => Promise<readonly Item[]>,
  namesOf: (item: Item) => readonly string[],
): Promise<string> {
  const text = typeof reference === 'string' ? reference : (reference.id ?? reference.alias ?? '');
  if (/^[a-z]{3}_/.test(text)) return text;
  const found = (await list()).find((item) =>
    namesOf(item).some((name) => name === text || asAlias(name) === asAlias(text)),
  );
  return found?.id ?? text;
}
