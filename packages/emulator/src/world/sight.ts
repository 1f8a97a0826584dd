import { HostRefusal } from '../errors.ts';
import { byId, canAccess, sameHandle } from './find.ts';
import type {
  World,
  WorldAttachment,
  WorldChannel,
  WorldConversation,
  WorldDraft,
  WorldMessage,
} from './schema.ts';

/**
 * What the current teammate may see, and so what a plugin may name: every id that a plugin gives is looked up here.
 * What is out of sight is answered like what is not there, so that nobody learns of it by asking.
 */
export function isInSight(world: World, { inboxIds }: Pick<WorldConversation, 'inboxIds'>): boolean {
  return inboxIds.some((id) => isInboxInSight(world, id));
}

/** A draft is seen with its conversation; one of no conversation with the inbox it would be sent from. */
export function isDraftInSight(world: World, { conversationId, channelId }: WorldDraft): boolean {
  if (conversationId === undefined) return isInboxInSight(world, byId(world.channels, channelId)?.inboxId);
  const conversation = byId(world.conversations, conversationId);
  return conversation !== undefined && isInSight(world, conversation);
}

/** @throws HostRefusal `conversation_not_found` */
export function seenConversation(world: World, id: string): WorldConversation {
  const found = byId(world.conversations, id);
  if (!found || !isInSight(world, found)) throw new HostRefusal('conversation_not_found');
  return found;
}

/** @throws HostRefusal `message_not_found` */
export function seenMessage(
  world: World,
  id: string,
): { conversation: WorldConversation; message: WorldMessage } {
  for (const conversation of world.conversations) {
    const message = byId(conversation.messages, id);
    if (message && isInSight(world, conversation)) return { conversation, message };
  }
  throw new HostRefusal('message_not_found');
}

/** @throws HostRefusal `draft_not_found` */
export function seenDraft(world: World, id: string): WorldDraft {
  const found = byId(world.drafts, id);
  if (!found || !isDraftInSight(world, found)) throw new HostRefusal('draft_not_found');
  return found;
}

export function seenChannels(world: World): WorldChannel[] {
  return world.channels.filter(({ inboxId }) => isInboxInSight(world, inboxId));
}

/** @param wanted its id or its address @throws HostRefusal `no_channel` */
export function seenChannel(world: World, wanted: string): WorldChannel {
  const channels = seenChannels(world);
  const found = byId(channels, wanted) ?? channels.find(({ address }) => sameHandle(address, wanted));
  if (!found) throw new HostRefusal('no_channel');
  return found;
}

/** Those of the named files that messages and drafts already hold. */
export function seenFiles(world: World, ids: readonly string[]): WorldAttachment[] {
  const holders = [
    ...world.conversations.filter((each) => isInSight(world, each)).flatMap(({ messages }) => messages),
    ...world.drafts.filter((each) => isDraftInSight(world, each)),
  ];
  const files = holders.flatMap(({ attachments }) => attachments);
  return [...new Set(ids)].flatMap((id) => byId(files, id) ?? []);
}

function isInboxInSight(world: World, inboxId: string | undefined): boolean {
  const inbox = byId(world.inboxes, inboxId);
  return inbox !== undefined && canAccess(inbox, world.meId);
}
