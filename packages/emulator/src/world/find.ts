import type {
  World,
  WorldContact,
  WorldConversation,
  WorldHandle,
  WorldInbox,
  WorldTeammate,
} from './schema.ts';

export function byId<T extends { id: string }>(items: readonly T[], id: string | undefined): T | undefined {
  return id === undefined ? undefined : items.find((item) => item.id === id);
}

/** Handles are the same whatever their case. */
export function sameHandle(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

export function contactOfHandle(world: World, handle: string): WorldContact | undefined {
  return world.contacts.find((contact) => contact.handles.some((known) => sameHandle(known.handle, handle)));
}

/** Whom a conversation is with: as it says itself, else whoever wrote first, else whom we wrote to. */
export function recipientOf(conversation: WorldConversation): WorldHandle | undefined {
  if (conversation.recipient) return conversation.recipient;
  const inbound = conversation.messages.find(({ status }) => status === 'inbound');
  return inbound?.from ?? conversation.messages[0]?.to[0];
}

export function currentTeammate(world: World): WorldTeammate {
  return byId(world.teammates, world.meId) ?? world.teammates[0]!;
}

export function canAccess(inbox: WorldInbox, teammateId: string): boolean {
  return inbox.teammateIds === undefined || inbox.teammateIds.includes(teammateId);
}

/** The inboxes the current teammate sees; the others are not listed anywhere. */
export function accessibleInboxes(world: World): WorldInbox[] {
  return world.inboxes.filter((inbox) => canAccess(inbox, world.meId));
}

/** The conversations the current teammate sees, newest first. */
export function accessibleConversations(world: World): WorldConversation[] {
  const inboxIds = new Set(accessibleInboxes(world).map(({ id }) => id));
  return world.conversations
    .filter((conversation) => conversation.inboxIds.some((id) => inboxIds.has(id)))
    .toSorted((a, b) => newestDate(b) - newestDate(a));
}

/** Milliseconds since 1970 of the newest message; 0 without one. */
export function newestDate(conversation: WorldConversation): number {
  const newest = conversation.messages.at(-1);
  return newest ? new Date(newest.date).getTime() : 0;
}

/** The teammates who can see a conversation, or everybody when none is given. */
export function teammatesWithAccess(
  world: World,
  conversation: WorldConversation | undefined,
): WorldTeammate[] {
  if (!conversation) return world.teammates;
  const inboxes = world.inboxes.filter(({ id }) => conversation.inboxIds.includes(id));
  return world.teammates.filter(({ id }) => inboxes.some((inbox) => canAccess(inbox, id)));
}
