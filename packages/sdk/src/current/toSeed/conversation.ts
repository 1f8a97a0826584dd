import type { Conversation, SeedConversation, SingleConversation } from '@frontyard/sdk-types';
import { seedContact } from './people.ts';

export function seedConversation(conversation: Conversation | SingleConversation): SeedConversation {
  const { id, type, status, subject, blurb, assignee, recipient, inboxes, tags } = conversation;
  return {
    id,
    link: `https://app.frontapp.com/open/${id}`,
    message_type: type,
    status,
    contact: recipient ? seedContact(recipient) : null,
    assignee_id: assignee?.id ?? null,
    inbox_ids: inboxes.map((inbox) => inbox.id),
    tag_ids: tags.map((tag) => tag.id),
    subject: subject ?? null,
    summary: blurb ?? null,
    has_draft: 'draftId' in conversation && conversation.draftId !== undefined,
    assignee: assignee?.username ?? null,
    inboxes: inboxes.map((inbox) => inbox.id),
    tags: tags.map((tag) => tag.id),
  };
}
