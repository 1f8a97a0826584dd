import type { Channel, Inbox, SeedChannel, SeedInbox, SeedTag, Tag } from '@frontyard/sdk-types';

export function inboxOf({ id, alias, name, color = '', owner }: SeedInbox): Inbox {
  return { id: id ?? alias, ownerId: ownerId(owner), name, color } as Inbox;
}

export function tagOf({ id, alias, name }: SeedTag): Tag {
  return { id: id ?? alias, ownerId: '', name } as Tag;
}

/** The legacy wire doesn't say which inbox a channel belongs to. */
export function channelOf({ id, type, type_name, address, send_as }: SeedChannel): Channel {
  const handle = address ?? send_as ?? '';
  return {
    id,
    type: type ?? 'custom',
    inbox: inboxOf({ id: '', name: '' }),
    name: type_name ?? handle,
    address: handle,
  } as Channel;
}

function ownerId(owner: unknown): string {
  if (typeof owner === 'string') return owner;
  return String((owner as { id?: unknown } | null | undefined)?.id ?? '');
}
