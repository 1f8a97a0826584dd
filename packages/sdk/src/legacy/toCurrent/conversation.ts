import type { SeedConversationEvent, SingleConversation, Teammate } from '@frontyard/sdk-types';
import { recipientOf, teammateOf } from './people.ts';
import { inboxOf, tagOf } from './places.ts';

/** The legacy wire doesn't tell a draft's id with the conversation, only that there is one. */
export const OPEN_DRAFT = 'open-draft';

/** Inboxes, tags and assignee come as ids, beside which the deprecated fields hold their aliases. */
export function conversationOf(event: SeedConversationEvent, me: Teammate): SingleConversation {
  const { conversation } = event;
  const contact = event.contact ?? conversation.contact;
  const { inbox_ids, tag_ids, inboxes, tags, assignee_id, assignee } = conversation;
  return {
    id: conversation.id,
    type: conversation.message_type ?? 'email',
    status: statusOf(conversation.status),
    subject: conversation.subject ?? undefined,
    blurb: conversation.summary ?? undefined,
    assignee: assignee_id ? assigneeOf(assignee_id, assignee ?? undefined, me) : undefined,
    recipient: contact ? recipientOf(contact) : undefined,
    channels: [],
    inboxes: named(inbox_ids, inboxes).map(inboxOf),
    tags: named(tag_ids, tags).map(tagOf),
    topics: [],
    links: [],
    ticketIds: [],
    customFieldAttributes: [],
    draftId: conversation.has_draft ? OPEN_DRAFT : undefined,
  } as unknown as SingleConversation;
}

const STATUSES: Readonly<Record<string, string>> = {
  archived: 'archived',
  deleted: 'trashed',
  trashed: 'trashed',
  spam: 'spam',
};

/** The seed tells apart more kinds of open ("assigned", "unassigned"), and has another word for the trash. */
export function statusOf(status = ''): string {
  return STATUSES[status] ?? 'open';
}

function assigneeOf(id: string, alias: string | undefined, me: Teammate): Teammate {
  return id === me.id ? me : teammateOf({ id, alias, display_name: alias ?? id });
}

function named(ids: readonly string[] = [], aliases: readonly string[] = []) {
  return ids.map((id, place) => ({ id, name: (ids.length === aliases.length && aliases[place]) || id }));
}
