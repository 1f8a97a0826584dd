import type { Channel, Inbox, SeedChannel, SeedInbox, SeedTag, Tag } from '@frontyard/sdk-types';

export function seedInbox({ id, name, color, ownerId }: Inbox): SeedInbox {
  return { id, class: 'inbox', alias: id, name, color, owner: ownerId };
}

export function seedTag({ id, name }: Tag): SeedTag {
  return { id, alias: id, name };
}

export function seedChannel({ id, type, name, address }: Channel): SeedChannel {
  return { id, type, type_name: name, message_type: type, address, send_as: address };
}
