import type { CurrentHandlers, Reference, SeedHandlers } from '@frontyard/sdk-types';
import * as change from '../actions/conversations.ts';
import { HostRefusal } from '../errors.ts';
import { actedOn, changeWorld, readFrom, worldOf, type Call } from '../host/call.ts';
import { linkView } from '../views/current.ts';
import { aliasOf, seedConversationView } from '../views/seed.ts';
import { byId, canAccess } from '../world/find.ts';
import type { World, WorldInbox } from '../world/schema.ts';
import { seenConversation } from '../world/sight.ts';

export const currentConversations = {
  assign(call, teammateId) {
    if (teammateId !== null && !byId(worldOf(call).teammates, teammateId)) {
      throw new HostRefusal('teammate_not_found');
    }
    changeWorld(call, (world) => change.assign(world, actedOn(call), teammateId ?? undefined));
  },

  move(call, inboxId) {
    const inbox = byId(worldOf(call).inboxes, inboxId);
    if (!inbox) throw new HostRefusal('inbox_not_found');
    if (!canAccess(inbox, worldOf(call).meId)) throw new HostRefusal('inbox_not_accessible');
    changeWorld(call, (world) => change.moveTo(world, actedOn(call), inboxId));
  },

  setStatus(call, status) {
    changeWorld(call, (world) => change.setStatus(world, actedOn(call), status, call.clock()));
  },

  tag(call, tagIds) {
    requireTags(worldOf(call), tagIds);
    changeWorld(call, (world) => change.addTags(world, actedOn(call), tagIds));
  },

  untag(call, tagIds) {
    requireTags(worldOf(call), tagIds);
    changeWorld(call, (world) => change.removeTags(world, actedOn(call), tagIds));
  },

  addLink: (call, externalUrl, name) => link(call, externalUrl, name),
  addTopic: (call, externalUrl, name) => link(call, externalUrl, name),

  removeLink(call, linkId) {
    const ids = actedOn(call);
    const isThere = worldOf(call).conversations.some(
      ({ id, links }) => ids.includes(id) && byId(links, linkId),
    );
    if (!isThere) throw new HostRefusal('link_not_found');
    changeWorld(call, (world) => change.removeLink(world, ids, linkId));
  },
} satisfies Partial<CurrentHandlers<Call>>;

export const seedConversations = {
  assign(call, { assignee, conversation_id }) {
    const teammateId = assignee === null ? undefined : teammateOf(worldOf(call), assignee);
    changeWorld(call, (world) => change.assign(world, targets(call, conversation_id), teammateId));
  },

  unassign(call, { conversation_id }) {
    changeWorld(call, (world) => change.assign(world, targets(call, conversation_id), undefined));
  },

  toggleArchive(call, { conversation_id }) {
    changeWorld(call, (world) =>
      change.toggleStatus(world, targets(call, conversation_id), 'archived', call.clock()),
    );
  },

  toggleTrashed(call, { conversation_id }) {
    changeWorld(call, (world) =>
      change.toggleStatus(world, targets(call, conversation_id), 'trashed', call.clock()),
    );
  },

  attachTag(call, { tag, conversation_id }) {
    const tagId = tagOf(worldOf(call), tag);
    changeWorld(call, (world) => change.addTags(world, targets(call, conversation_id), [tagId]));
  },

  detachTag(call, { tag, conversation_id }) {
    const tagId = tagOf(worldOf(call), tag);
    changeWorld(call, (world) => change.removeTags(world, targets(call, conversation_id), [tagId]));
  },

  toggleTag(call, { tag, conversation_id }) {
    const tagId = tagOf(worldOf(call), tag);
    changeWorld(call, (world) => change.toggleTag(world, targets(call, conversation_id), tagId));
  },

  async moveToInbox(call, { inbox, inbox_alias, conversation_id }) {
    const ids = targets(call, conversation_id);
    const target = inboxOf(worldOf(call), inbox ?? inbox_alias ?? '');
    if (!canAccess(target, worldOf(call).meId) && !(await mayLeaveSight(call, target))) return;
    for (const id of ids) seenConversation(worldOf(call), id);
    changeWorld(call, (world) => change.moveTo(world, ids, target.id));
  },

  addTopic(call, { topic }) {
    const name = topic.name ?? topic.ext_link;
    const added = link(call, topic.ext_link, name, topic.type);
    return { id: added.id, type: added.type, name, ext_link: topic.ext_link };
  },

  fetchConversation(call) {
    const conversation = readFrom(call);
    return conversation ? seedConversationView(worldOf(call), conversation) : null;
  },
} satisfies Partial<SeedHandlers<Call>>;

function link(call: Call, externalUrl: string, name: string | undefined, type = 'web') {
  if (!URL.canParse(externalUrl)) throw new HostRefusal('bad_url');
  const ids = actedOn(call);
  const existing = worldOf(call)
    .conversations.filter(({ id }) => ids.includes(id))
    .flatMap(({ links }) => links.find((known) => known.externalUrl === externalUrl) ?? [])[0];
  const added = existing ?? {
    id: call.nextId('top'),
    type,
    externalUrl,
    ...(name === undefined ? {} : { name }),
  };
  changeWorld(call, (world) => change.addLink(world, ids, added));
  return linkView(added);
}

async function mayLeaveSight(call: Call, inbox: WorldInbox): Promise<boolean> {
  return call.ask(call.plugin.name, 'confirm', {
    title: `Move to ${inbox.name}?`,
    message: 'You have no access to this inbox, so the conversation will leave your sight.',
    okTitle: 'Move',
    cancelTitle: 'Cancel',
  });
}

function targets(call: Call, conversationId: string | null | undefined): readonly string[] {
  return conversationId ? [seenConversation(worldOf(call), conversationId).id] : actedOn(call);
}

function requireTags(world: World, tagIds: readonly string[]): void {
  if (tagIds.some((id) => !byId(world.tags, id))) throw new HostRefusal('tag_not_found');
}

/** The seed names things by alias or id, or gives back the object it was given. */
function isNamed(
  item: { id: string; name: string; alias?: string | undefined },
  reference: Reference,
): boolean {
  const { id, alias } = typeof reference === 'string' ? { id: reference, alias: reference } : reference;
  return item.id === id || (alias !== undefined && (item.alias ?? aliasOf(item.name)) === alias);
}

function teammateOf(world: World, reference: Reference): string {
  const found = world.teammates.find((teammate) =>
    isNamed({ ...teammate, alias: teammate.username }, reference),
  );
  if (!found) throw new HostRefusal('teammate_not_found');
  return found.id;
}

function tagOf(world: World, reference: Reference): string {
  const found = world.tags.find((tag) => isNamed(tag, reference));
  if (!found) throw new HostRefusal('tag_not_found');
  return found.id;
}

function inboxOf(world: World, reference: Reference): WorldInbox {
  const found = world.inboxes.find((inbox) => isNamed(inbox, reference));
  if (!found) throw new HostRefusal('inbox_not_found');
  return found;
}
