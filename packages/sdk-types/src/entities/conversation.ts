import * as z from 'zod/mini';
import { ConversationId, DraftId, LinkId } from './ids.ts';
import { knownText } from './lenient.ts';
import { CustomAttribute, Recipient, Teammate } from './people.ts';
import { Channel, Inbox, StatusCategory, Tag } from './places.ts';

export const ConversationType = knownText(
  'email',
  'whatsapp',
  'frontChat',
  'internal',
  'phoneCall',
  'tweet',
  'twitterDm',
  'sms',
  'googlePlay',
  'intercom',
  'smooch',
  'facebook',
  'custom',
);

export const CONVERSATION_STATUSES = ['open', 'archived', 'trashed', 'spam'] as const;
export const ConversationStatus = z.enum(CONVERSATION_STATUSES);
export type ConversationStatus = z.output<typeof ConversationStatus>;

/** A link between conversations and something outside Front. Topics are its deprecated name. */
export const Link = z.object({
  id: LinkId,
  type: z.string(),
  name: z.optional(z.string()),
  externalUrl: z.string(),
  appUrl: z.string(),
});
export type Link = z.output<typeof Link>;

export const Conversation = z.object({
  id: ConversationId,
  type: ConversationType,
  status: knownText(...CONVERSATION_STATUSES),
  subject: z.optional(z.string()),
  blurb: z.optional(z.string()),
  assignee: z.optional(Teammate),
  recipient: z.optional(Recipient),
  channels: z.readonly(z.array(Channel)),
  inboxes: z.readonly(z.array(Inbox)),
  tags: z.readonly(z.array(Tag)),
  topics: z.readonly(z.array(Link)),
  links: z.readonly(z.array(Link)),
  closedAt: z.optional(z.number()),
  statusId: z.optional(z.string()),
  statusCategory: z.optional(StatusCategory),
  ticketIds: z.readonly(z.array(z.string())),
  customFieldAttributes: z.readonly(z.array(CustomAttribute)),
});
export type Conversation = z.output<typeof Conversation>;

export const SingleConversation = z.extend(Conversation, { draftId: z.optional(DraftId) });
export type SingleConversation = z.output<typeof SingleConversation>;
