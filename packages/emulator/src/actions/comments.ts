import { HostRefusal } from '../errors.ts';
import { byId } from '../world/find.ts';
import type { World } from '../world/schema.ts';

/** Adds what the current teammate says to the others. @throws HostRefusal `conversation_not_found` */
export function addComment(
  world: World,
  conversationId: string,
  comment: { id: string; body: string },
  now: number,
): void {
  const conversation = byId(world.conversations, conversationId);
  if (!conversation) throw new HostRefusal('conversation_not_found');
  conversation.comments.push({
    ...comment,
    authorId: world.meId,
    createdAt: new Date(now).toISOString(),
    attachments: [],
  });
}
