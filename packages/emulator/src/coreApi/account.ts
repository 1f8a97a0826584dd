import type { World, WorldConversation, WorldInbox } from '../world/schema.ts';

/** What an import makes of a world: its lists by id, to be added to. The world itself stays as it is. */
export interface Account {
  readonly world: World;
  readonly teams: Map<string, World['teams'][number]>;
  readonly teammates: Map<string, World['teammates'][number]>;
  readonly inboxes: Map<string, WorldInbox>;
  readonly channels: Map<string, World['channels'][number]>;
  readonly tags: Map<string, World['tags'][number]>;
  readonly ticketStatuses: Map<string, World['ticketStatuses'][number]>;
  readonly contacts: Map<string, World['contacts'][number]>;
  readonly conversations: Map<string, WorldConversation>;
  readonly drafts: World['drafts'];
  /** Where each message is. */
  readonly placeOfMessages: Map<string, string>;
  /** Of each list the ids known only because something else has named them: whoever brings all of it may replace them. */
  readonly mentioned: Map<unknown, Set<string>>;
}

export function openAccount(world: World): Account {
  const conversations = byIds(world.conversations);
  return {
    world,
    teams: byIds(world.teams),
    teammates: byIds(world.teammates),
    inboxes: byIds(world.inboxes),
    channels: byIds(world.channels),
    tags: byIds(world.tags),
    ticketStatuses: byIds(world.ticketStatuses),
    contacts: byIds(world.contacts),
    conversations,
    drafts: [...world.drafts],
    placeOfMessages: new Map(
      world.conversations.flatMap(({ id, messages }) => messages.map((message) => [message.id, id] as const)),
    ),
    mentioned: new Map(),
  };
}

/** The world with all that was added. */
export function worldOf(account: Account): World {
  const {
    world,
    teams,
    teammates,
    inboxes,
    channels,
    tags,
    ticketStatuses,
    contacts,
    conversations,
    drafts,
  } = account;
  return {
    ...world,
    teams: [...teams.values()],
    teammates: [...teammates.values()],
    inboxes: [...inboxes.values()],
    channels: [...channels.values()],
    tags: [...tags.values()],
    ticketStatuses: [...ticketStatuses.values()],
    contacts: [...contacts.values()],
    conversations: [...conversations.values()],
    drafts: [...drafts],
  };
}

/** Adds what is not there, or is there by name only. @returns whether it was added */
export function put<T extends { id: string }>(account: Account, list: Map<string, T>, item: T): boolean {
  if (list.has(item.id) && !account.mentioned.get(list)?.delete(item.id)) return false;
  list.set(item.id, item);
  return true;
}

/** Adds what something else names, unless it is there. */
export function mention<T extends { id: string }>(account: Account, list: Map<string, T>, item: T): void {
  if (list.has(item.id)) return;
  list.set(item.id, item);
  const ids = account.mentioned.get(list) ?? new Set();
  account.mentioned.set(list, ids.add(item.id));
}

/** An inbox that is only known by its id. */
export function mentionInbox(account: Account, id: string): void {
  mention(account, account.inboxes, { id, name: `Inbox ${id}`, color: '#5b6cff' });
}

function byIds<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
