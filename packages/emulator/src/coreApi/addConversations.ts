import type { WorldConversation, WorldMessage } from '../world/schema.ts';
import { mention, put, type Account } from './account.ts';
import { tagFrom, THERE_ALREADY, type Outcome } from './addDirectory.ts';
import {
  addressed,
  bodyFrom,
  customFieldsFrom,
  filesFrom,
  handleFrom,
  linkFrom,
  messageFrom,
  statusFrom,
  teammateFrom,
  type Making,
} from './convert.ts';
import { momentOf } from './moment.ts';
import { listOwner, relatedId } from './places.ts';
import type { Resource, ResourceOf } from './resources.ts';

type Given<K extends Resource['kind']> = Extract<Resource, { kind: K }>;

/** Inboxes are known only when everything has been read: {@link settle} finds them. */
export function addConversation(account: Account, { data }: Given<'conversation'>): Outcome {
  for (const tag of data.tags) mention(account, account.tags, tagFrom(tag));
  if (data.assignee) mention(account, account.teammates, teammateFrom(data.assignee));
  if (data.status_id) mentionStatus(account, data.status_id, data.status_category);
  mentionRecipient(account, data);
  const before = account.conversations.get(data.id);
  const isNew = put(account, account.conversations, {
    ...newConversation(data.id),
    ...(data.subject && { subject: data.subject }),
    status: statusFrom(data.status),
    ...(data.status_id && { ticketStatusId: data.status_id }),
    ticketIds: data.ticket_ids,
    ...(data.assignee && { assigneeId: data.assignee.id }),
    tagIds: [...new Set(data.tags.map(({ id }) => id))],
    links: data.links.map(linkFrom),
    ...(data.recipient?.handle && { recipient: handleFrom(data.recipient) }),
    customFields: customFieldsFrom(data.custom_fields),
    messages: before?.messages ?? [],
    comments: before?.comments ?? [],
  });
  return isNew ? undefined : THERE_ALREADY;
}

/** @param conversationId where it is, if the message itself doesn't say so */
export function addMessage(
  account: Account,
  { data, ...resource }: Pick<Given<'message'>, 'data' | 'listedAt'>,
  making: Making,
  conversationId?: string,
): Outcome {
  if (account.placeOfMessages.has(data.id) || account.drafts.some(({ id }) => id === data.id))
    return THERE_ALREADY;
  if (data.author) mention(account, account.teammates, teammateFrom(data.author));
  const owner =
    relatedId(data._links, 'conversation') ??
    listOwner(resource, 'conversations', '(?:messages|drafts)') ??
    conversationId;
  const id = owner ?? making.nextId('cnv');
  if (data.draft_mode) return addDraft(account, data, id, making);
  const conversation = conversationOf(account, id);
  const message = messageFrom(data, making);
  account.placeOfMessages.set(data.id, id);
  account.conversations.set(id, {
    ...conversation,
    ...(conversation.messages.length === 0 && { type: typeFrom(data.type) }),
    ...(!conversation.subject && message.subject && { subject: message.subject }),
    messages: [...conversation.messages, message],
  });
  return undefined;
}

export function addComment(account: Account, resource: Given<'comment'>, making: Making): Outcome {
  const { id, author, body = '', posted_at: postedAt, attachments, _links } = resource.data;
  const owner =
    relatedId(_links, 'conversation', 'conversations') ?? listOwner(resource, 'conversations', 'comments');
  if (!owner) return { status: 'failed', reason: 'It does not say which conversation it is about' };
  const conversation = conversationOf(account, owner);
  if (conversation.comments.some((comment) => comment.id === id)) return THERE_ALREADY;
  if (author) mention(account, account.teammates, teammateFrom(author));
  const createdAt = momentOf(postedAt, making.now);
  const authorId = author?.id ?? account.world.meId;
  const comment = { id, authorId, body, createdAt, attachments: filesFrom(attachments, making) };
  account.conversations.set(conversation.id, {
    ...conversation,
    comments: [...conversation.comments, comment],
  });
  return undefined;
}

function addDraft(
  account: Account,
  data: ResourceOf<'message'>,
  conversationId: string,
  making: Making,
): Outcome {
  const channel = [...account.channels.values()][0];
  if (!channel) return { status: 'failed', reason: 'It is a draft, and there is no channel to send it from' };
  const { to, cc, bcc }: Pick<WorldMessage, 'to' | 'cc' | 'bcc'> = addressed(data);
  account.drafts.push({
    id: data.id,
    conversationId: conversationOf(account, conversationId).id,
    channelId: channel.id,
    replyType: 'reply',
    to,
    cc,
    bcc,
    ...(data.subject && { subject: data.subject }),
    ...bodyFrom(data),
    attachments: filesFrom(data.attachments, making),
    isEditable: true,
  });
  return undefined;
}

/** The conversation something belongs to; one that is only known by its id where the API's answer about it is missing. */
function conversationOf(account: Account, id: string): WorldConversation {
  mention(account, account.conversations, newConversation(id));
  return account.conversations.get(id) ?? newConversation(id);
}

function newConversation(id: string): WorldConversation {
  return {
    id,
    type: 'email',
    status: 'open',
    ticketIds: [],
    followerIds: [],
    inboxIds: [],
    channelIds: [],
    tagIds: [],
    links: [],
    customFields: [],
    messages: [],
    comments: [],
  };
}

function mentionStatus(
  account: Account,
  id: string,
  category: ResourceOf<'conversation'>['status_category'],
): void {
  const date = '1970-01-01T00:00:00.000Z';
  const status = { id, name: id, category: category ?? 'open', createdAt: date, updatedAt: date } as const;
  mention(account, account.ticketStatuses, status);
}

function mentionRecipient(account: Account, { recipient }: ResourceOf<'conversation'>): void {
  const id = relatedId(recipient?._links, 'contact');
  const handle = handleFrom(recipient);
  if (!id || !handle) return;
  mention(account, account.contacts, {
    id,
    ...(handle.name && { name: handle.name }),
    handles: [{ type: handle.handle.includes('@') ? 'email' : 'phone', handle: handle.handle }],
    groupIds: [],
    customFields: [],
    notes: [],
  });
}

/** The plugin API's word for the type of a message. */
function typeFrom(type: string | undefined): string {
  return type === 'front_chat' ? 'frontChat' : (type ?? 'email');
}
