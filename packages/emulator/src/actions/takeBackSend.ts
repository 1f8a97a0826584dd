import { byId } from '../world/find.ts';
import type { World, WorldDraft } from '../world/schema.ts';

/** A message that was sent a moment ago, and the draft it was. */
export interface Sent {
  draft: WorldDraft;
  messageId: string;
  conversationId: string;
}

/** Makes a sent message a draft again. A conversation that began with it goes too. @returns whether it was still there */
export function takeBackSend(world: World, { draft, messageId, conversationId }: Sent): boolean {
  const conversation = byId(world.conversations, conversationId);
  if (!conversation || !byId(conversation.messages, messageId)) return false;
  conversation.messages = conversation.messages.filter(({ id }) => id !== messageId);
  if (conversation.messages.length === 0 && draft.conversationId === undefined) {
    world.conversations = world.conversations.filter(({ id }) => id !== conversationId);
  }
  world.drafts.push(draft);
  return true;
}
