import { accessibleConversations, accessibleInboxes, recipientOf } from '../../world/find.ts';
import type { World, WorldConversation } from '../../world/schema.ts';
import { blurbOf } from '../../world/text.ts';
import { found } from './search.ts';

/** A list of conversations in the left column: by state, or the open ones of an inbox. */
export type Mailbox = WorldConversation['status'] | 'mine' | 'unassigned' | `inbox:${string}`;

export interface MailboxRow {
  id: Mailbox;
  name: string;
  count: number;
  color?: string;
}

/** All lists with the number of conversations in each. */
export function mailboxRows(world: World): Record<'open' | 'inboxes' | 'others', MailboxRow[]> {
  const row = (id: Mailbox, name: string): MailboxRow => ({
    id,
    name,
    count: conversationsIn(world, id).length,
  });
  return {
    open: [row('open', 'All open'), row('mine', 'Assigned to me'), row('unassigned', 'Unassigned')],
    inboxes: accessibleInboxes(world).map(({ id, name, color }) => ({ ...row(`inbox:${id}`, name), color })),
    others: [row('archived', 'Archived'), row('trashed', 'Trash'), row('spam', 'Spam')],
  };
}

export function conversationsIn(world: World, mailbox: Mailbox): WorldConversation[] {
  const all = accessibleConversations(world);
  if (mailbox === 'mine') return all.filter(isOpenAnd(({ assigneeId }) => assigneeId === world.meId));
  if (mailbox === 'unassigned') return all.filter(isOpenAnd(({ assigneeId }) => assigneeId === undefined));
  if (!isInbox(mailbox)) return all.filter(({ status }) => status === mailbox);
  const inboxId = mailbox.slice('inbox:'.length);
  return all.filter(({ status, inboxIds }) => status === 'open' && inboxIds.includes(inboxId));
}

/** What the list shows: a mailbox or, while a search is on, what it finds in all of them. */
export function visibleConversations(world: World, mailbox: Mailbox, search: string): WorldConversation[] {
  if (search.trim() === '') return conversationsIn(world, mailbox);
  return found(world, accessibleConversations(world), search);
}

export function nameOf(world: World, mailbox: Mailbox): string {
  const { open, inboxes, others } = mailboxRows(world);
  return [...open, ...inboxes, ...others].find(({ id }) => id === mailbox)?.name ?? 'Inbox';
}

/** Who a conversation is with, as lists name them. */
export function senderOf(conversation: WorldConversation): string {
  const recipient = recipientOf(conversation);
  return recipient?.name ?? recipient?.handle ?? 'Nobody';
}

const blurbs = new WeakMap<WorldConversation, string>();

/** The first words of the newest message. */
export function blurbOfConversation(conversation: WorldConversation): string {
  const blurb = blurbs.get(conversation) ?? blurbOf(conversation.messages.at(-1)) ?? '';
  blurbs.set(conversation, blurb);
  return blurb;
}

function isOpenAnd(is: (conversation: WorldConversation) => boolean) {
  return (conversation: WorldConversation) => conversation.status === 'open' && is(conversation);
}

function isInbox(mailbox: Mailbox): mailbox is `inbox:${string}` {
  return mailbox.startsWith('inbox:');
}
