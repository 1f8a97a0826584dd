import { accessibleInboxes, sameHandle } from '../world/find.ts';
import type { WorldConversation, WorldMessage } from '../world/schema.ts';
import { mentionInbox, worldOf, type Account } from './account.ts';
import { listOwner } from './places.ts';
import type { Resource } from './resources.ts';

/**
 * Ties together what lists have told about one another, once everything is there: who follows what, which inbox holds
 * what and who may see it. What was named but never came is let go.
 */
export function settle(account: Account, resources: readonly Resource[]): void {
  const added = newOnes(account);
  for (const resource of resources) tie(account, resource);
  for (const conversation of account.conversations.values()) {
    if (!added.has(conversation.id)) continue;
    account.conversations.set(conversation.id, placed(account, inOrder(conversation)));
  }
  for (const tag of account.tags.values()) {
    if (tag.parentTagId === undefined || account.tags.has(tag.parentTagId)) continue;
    const { parentTagId: _parent, ...rest } = tag;
    account.tags.set(tag.id, rest);
  }
}

/** Conversations that were added or added to. */
function newOnes({ world, conversations }: Account): ReadonlySet<string> {
  const before = new Map(world.conversations.map((each) => [each.id, each]));
  return new Set([...conversations].flatMap(([id, now]) => (before.get(id) === now ? [] : [id])));
}

function tie(account: Account, resource: Resource): void {
  if (resource.kind === 'teammate') {
    const { id } = resource.data;
    change(account.conversations, listOwner(resource, 'conversations', 'followers'), (conversation) => ({
      ...conversation,
      followerIds: withId(conversation.followerIds, id),
    }));
    change(account.inboxes, listOwner(resource, 'inboxes', 'teammates'), (inbox) => ({
      ...inbox,
      teammateIds: withId(inbox.teammateIds ?? [], id),
    }));
  } else if (resource.kind === 'inbox') {
    addInbox(account, listOwner(resource, 'conversations', 'inboxes'), resource.data.id);
  } else if (resource.kind === 'conversation') {
    const inboxId = listOwner(resource, 'inboxes', 'conversations');
    if (inboxId === undefined) return;
    mentionInbox(account, inboxId);
    addInbox(account, resource.data.id, inboxId);
  }
}

function addInbox({ conversations }: Account, conversationId: string | undefined, inboxId: string): void {
  change(conversations, conversationId, (conversation) => ({
    ...conversation,
    inboxIds: withId(conversation.inboxIds, inboxId),
  }));
}

/** A conversation with its channels, as its messages tell them, and in one inbox at least. */
function placed(account: Account, conversation: WorldConversation): WorldConversation {
  const handles = conversation.messages.flatMap(handlesOf);
  const channels = [...account.channels.values()].filter(({ address }) =>
    handles.some((handle) => sameHandle(handle, address)),
  );
  const channelIds = channels.reduce((ids, { id }) => withId(ids, id), conversation.channelIds);
  if (conversation.inboxIds.length > 0) return { ...conversation, channelIds };
  const inboxIds = channels[0] ? [channels[0].inboxId] : firstInbox(account);
  return { ...conversation, channelIds, inboxIds };
}

function firstInbox(account: Account): string[] {
  const inbox = accessibleInboxes(worldOf(account))[0] ?? [...account.inboxes.values()][0];
  return inbox ? [inbox.id] : [];
}

function handlesOf({ from, to, cc, bcc }: WorldMessage): string[] {
  return [from, ...to, ...cc, ...bcc].map(({ handle }) => handle);
}

function inOrder(conversation: WorldConversation): WorldConversation {
  return {
    ...conversation,
    messages: conversation.messages.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date)),
    comments: conversation.comments.toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt)),
  };
}

function change<T>(items: Map<string, T>, id: string | undefined, recipe: (item: T) => T): void {
  const item = id === undefined ? undefined : items.get(id);
  if (id !== undefined && item !== undefined) items.set(id, recipe(item));
}

function withId(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? [...ids] : [...ids, id];
}
