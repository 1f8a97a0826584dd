import type { World, WorldConversation, WorldLink } from '../world/schema.ts';

/** Changes to conversations, made to a world that may be changed. Ids that name nothing are passed over. */
export function assign(world: World, ids: readonly string[], teammateId: string | undefined): void {
  for (const conversation of chosen(world, ids)) {
    if (teammateId === undefined) delete conversation.assigneeId;
    else conversation.assigneeId = teammateId;
  }
}

export function setStatus(
  world: World,
  ids: readonly string[],
  status: WorldConversation['status'],
  now: number,
): void {
  for (const conversation of chosen(world, ids)) {
    conversation.status = status;
    if (status === 'open') delete conversation.closedAt;
    else conversation.closedAt = new Date(now).toISOString();
  }
}

export function addTags(world: World, ids: readonly string[], tagIds: readonly string[]): void {
  for (const conversation of chosen(world, ids)) {
    conversation.tagIds = [...new Set([...conversation.tagIds, ...tagIds])];
  }
}

export function removeTags(world: World, ids: readonly string[], tagIds: readonly string[]): void {
  for (const conversation of chosen(world, ids)) {
    conversation.tagIds = conversation.tagIds.filter((id) => !tagIds.includes(id));
  }
}

export function toggleTag(world: World, ids: readonly string[], tagId: string): void {
  for (const { id, tagIds } of chosen(world, ids)) {
    if (tagIds.includes(tagId)) removeTags(world, [id], [tagId]);
    else addTags(world, [id], [tagId]);
  }
}

/** Flips between open and `status`, each conversation by its own state. */
export function toggleStatus(
  world: World,
  ids: readonly string[],
  status: 'archived' | 'trashed',
  now: number,
): void {
  for (const conversation of chosen(world, ids)) {
    setStatus(world, [conversation.id], conversation.status === status ? 'open' : status, now);
  }
}

export function moveTo(world: World, ids: readonly string[], inboxId: string): void {
  for (const conversation of chosen(world, ids)) conversation.inboxIds = [inboxId];
}

export function addLink(world: World, ids: readonly string[], link: WorldLink): void {
  for (const { links } of chosen(world, ids)) {
    if (!links.some(({ externalUrl }) => externalUrl === link.externalUrl)) links.push(link);
  }
}

export function removeLink(world: World, ids: readonly string[], linkId: string): void {
  for (const conversation of chosen(world, ids)) {
    conversation.links = conversation.links.filter(({ id }) => id !== linkId);
  }
}

function chosen(world: World, ids: readonly string[]): WorldConversation[] {
  return world.conversations.filter(({ id }) => ids.includes(id));
}
