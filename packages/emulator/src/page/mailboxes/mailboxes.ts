import { accessibleConversations, accessibleInboxes, recipientOf } from '../../world/find.ts';
import type { World, WorldConversation } from '../../world/schema.ts';
import { blurbOf, textOf } from '../../world/text.ts';

/** A list of conversations in the left column: by state, or the open ones of an inbox. */
export type Mailbox = WorldConversation['status'] | `inbox:${string}`;

export interface MailboxRow {
  id: Mailbox;
  name: string;
  count: number;
  color?: string;
}

/** All lists with the number of conversations in each. */
export function mailboxRows(world: World): { open: MailboxRow; inboxes: MailboxRow[]; others: MailboxRow[] } {
  const row = (id: Mailbox, name: string): MailboxRow => ({
    id,
    name,
    count: conversationsIn(world, id).length,
  });
  return {
    open: row('open', 'All open'),
    inboxes: accessibleInboxes(world).map(({ id, name, color }) => ({ ...row(`inbox:${id}`, name), color })),
    others: [row('archived', 'Archived'), row('trashed', 'Trash'), row('spam', 'Spam')],
  };
}

export function conversationsIn(world: World, mailbox: Mailbox): WorldConversation[] {
  const all = accessibleConversations(world);
  if (!isInbox(mailbox)) return all.filter(({ status }) => status === mailbox);
  const inboxId = mailbox.slice('inbox:'.length);
  return all.filter(({ status, inboxIds }) => status === 'open' && inboxIds.includes(inboxId));
}

/** What the list shows: a mailbox or, while a search is on, what it finds in all of them. */
export function visibleConversations(world: World, mailbox: Mailbox, search: string): WorldConversation[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return conversationsIn(world, mailbox);
  return accessibleConversations(world).filter((conversation) => {
    const text = searchText(conversation);
    return words.every((word) => text.includes(word));
  });
}

export function nameOf(world: World, mailbox: Mailbox): string {
  const { open, inboxes, others } = mailboxRows(world);
  return [open, ...inboxes, ...others].find(({ id }) => id === mailbox)?.name ?? 'Inbox';
}

/** Who a conversation is with, as lists name them. */
export function senderOf(conversation: WorldConversation): string {
  const recipient = recipientOf(conversation);
  return recipient?.name ?? recipient?.handle ?? 'Nobody';
}

const texts = new WeakMap<WorldConversation, string>();

function searchText(conversation: WorldConversation): string {
  const known = texts.get(conversation);
  if (known !== undefined) return known;
  const people = conversation.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  const bodies = conversation.messages.map(({ body, bodyType }) =>
    bodyType === 'html' ? textOf(body) : body,
  );
  const text = [
    conversation.subject ?? '',
    senderOf(conversation),
    ...people.map(({ name, handle }) => `${name ?? ''} ${handle}`),
    ...bodies,
  ]
    .join('\n')
    .toLowerCase();
  texts.set(conversation, text);
  return text;
}

const blurbs = new WeakMap<WorldConversation, string>();

/** The first words of the newest message. */
export function blurbOfConversation(conversation: WorldConversation): string {
  const blurb = blurbs.get(conversation) ?? blurbOf(conversation.messages.at(-1)) ?? '';
  blurbs.set(conversation, blurb);
  return blurb;
}

function isInbox(mailbox: Mailbox): mailbox is `inbox:${string}` {
  return mailbox.startsWith('inbox:');
}
