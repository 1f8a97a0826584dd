import { accessibleInboxes, sameHandle } from '../world/find.ts';
import type { World, WorldChannel, WorldContact, WorldHandle, WorldInbox } from '../world/schema.ts';
import { UNKNOWN_HANDLE } from './addresses.ts';
import type { ParsedMail } from './parseMail.ts';

/** Whether a mail was written by us: its sender is one of the channels or teammates. */
export function isOutbound({ from }: ParsedMail, world: World): boolean {
  return isOurs(from, world);
}

/** Where a thread belongs: the first inbox with a mail channel that is named, else the first the teammate sees. */
export function placeOf(
  mails: readonly ParsedMail[],
  world: World,
): { inbox: WorldInbox; channel?: WorldChannel } {
  const named = mails.flatMap(({ to, cc, bcc, from }) => [...to, ...cc, ...bcc, from]);
  for (const inbox of world.inboxes) {
    const channel = mailChannels(world, inbox).find(({ address }) =>
      named.some(({ handle }) => sameHandle(handle, address)),
    );
    if (channel) return { inbox, channel };
  }
  const inbox = accessibleInboxes(world)[0] ?? world.inboxes[0]!;
  const channel = mailChannels(world, inbox)[0];
  return { inbox, ...(channel && { channel }) };
}

/** Contacts for the people who wrote, or whom we wrote to, and whom the world doesn't know. */
export function newContacts(
  mails: readonly ParsedMail[],
  world: World,
  nextId: (prefix: string) => string,
): WorldContact[] {
  const known = new Set(world.contacts.flatMap(({ handles }) => handles.map(({ handle }) => keyOf(handle))));
  return mails.flatMap((mail) => {
    const person = isOutbound(mail, world) ? mail.to[0] : mail.from;
    if (!person || known.has(keyOf(person.handle)) || isOurs(person, world)) return [];
    known.add(keyOf(person.handle));
    return person.handle === UNKNOWN_HANDLE ? [] : [contactOf(person, nextId('crd'))];
  });
}

function contactOf({ handle, name }: WorldHandle, id: string): WorldContact {
  const handles = [{ type: 'email', handle }];
  return { id, ...(name && { name }), handles, groupIds: [], customFields: [], notes: [] };
}

function isOurs({ handle }: WorldHandle, { channels, teammates }: World): boolean {
  return (
    channels.some(({ address }) => sameHandle(address, handle)) ||
    teammates.some(({ email }) => sameHandle(email, handle))
  );
}

function mailChannels({ channels }: World, inbox: WorldInbox): WorldChannel[] {
  return channels.filter(({ inboxId, type }) => inboxId === inbox.id && type === 'email');
}

function keyOf(handle: string): string {
  return handle.trim().toLowerCase();
}
