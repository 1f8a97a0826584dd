import type * as z from 'zod/mini';
import type * as contract from '@frontyard/sdk-types';
import type {
  World,
  WorldAttachment,
  WorldChannel,
  WorldComment,
  WorldContact,
  WorldConversation,
  WorldCustomField,
  WorldDraft,
  WorldHandle,
  WorldInbox,
  WorldLink,
  WorldMessage,
  WorldTag,
  WorldTeammate,
} from '../world/schema.ts';
import { byId, contactOfHandle, recipientOf } from '../world/find.ts';
import { blurbOf } from '../world/text.ts';

/** World to the entities of the current SDK. A view is a snapshot: it never changes with the world. */
type Given<N extends keyof typeof contract> = (typeof contract)[N] extends z.ZodMiniType
  ? z.input<(typeof contract)[N]>
  : never;

export function teammateView({ id, name, username, email, isAdmin }: WorldTeammate): Given<'Teammate'> {
  return { id, name, username, email, is_admin: isAdmin };
}

export function inboxView({ id, name, color, ownerId }: WorldInbox): Given<'Inbox'> {
  return { id, ownerId: ownerId ?? 'company', name, color };
}

export function channelView(world: World, channel: WorldChannel): Given<'Channel'> {
  const { id, type, name, address, inboxId } = channel;
  return { id, type, inbox: inboxView(byId(world.inboxes, inboxId)!), name, address };
}

export function tagView(world: World, { id, name, ownerId, parentTagId }: WorldTag): Given<'Tag'> {
  const parent = byId(world.tags, parentTagId);
  return { id, ownerId, name, parentTag: parent && tagView(world, parent) };
}

export function ticketStatusView(status: World['ticketStatuses'][number]): Given<'TicketStatus'> {
  return {
    ...status,
    createdAt: new Date(status.createdAt).getTime(),
    updatedAt: new Date(status.updatedAt).getTime(),
  };
}

export function customFieldView({ id, name, type, value }: WorldCustomField): Given<'CustomAttribute'> {
  return { id, name, type, value: type === 'datetime' ? new Date(String(value)) : value };
}

export function contactView(contact: WorldContact): Given<'Contact'> {
  const { id, name, description, handles, groupIds, customFields } = contact;
  return { id, name, description, handles, groupIds, customAttributes: customFields.map(customFieldView) };
}

export function recipientView(world: World, { handle, name }: WorldHandle): Given<'Recipient'> {
  const contact = contactOfHandle(world, handle);
  const type = contact?.handles.find((known) => known.handle === handle)?.type;
  return {
    handle,
    name: name ?? contact?.name,
    contact: contact && contactView(contact),
    type: type ?? (handle.includes('@') ? 'email' : 'phone'),
  };
}

export function linkView({ id, type, name, externalUrl }: WorldLink): Given<'Link'> {
  return { id, type, name, externalUrl, appUrl: `https://app.frontapp.com/links/${id}` };
}

export function conversationView(world: World, conversation: WorldConversation): Given<'Conversation'> {
  const { id, type, status, subject, links, closedAt, ticketStatusId, ticketIds } = conversation;
  const assignee = byId(world.teammates, conversation.assigneeId);
  const recipient = recipientOf(conversation);
  return {
    id,
    type,
    status,
    subject,
    blurb: blurbOf(conversation.messages.at(-1)),
    assignee: assignee && teammateView(assignee),
    recipient: recipient && recipientView(world, recipient),
    channels: channelsOf(world, conversation).map((channel) => channelView(world, channel)),
    inboxes: conversation.inboxIds.flatMap((inboxId) => byId(world.inboxes, inboxId) ?? []).map(inboxView),
    tags: conversation.tagIds
      .flatMap((tagId) => byId(world.tags, tagId) ?? [])
      .map((tag) => tagView(world, tag)),
    topics: links.map(linkView),
    links: links.map(linkView),
    closedAt: closedAt === undefined ? undefined : new Date(closedAt).getTime(),
    statusId: ticketStatusId,
    statusCategory: byId(world.ticketStatuses, ticketStatusId)?.category,
    ticketIds,
    customFieldAttributes: conversation.customFields.map(customFieldView),
  };
}

export function singleConversationView(
  world: World,
  conversation: WorldConversation,
): Given<'SingleConversation'> {
  const draft = world.drafts.find(({ conversationId }) => conversationId === conversation.id);
  return { ...conversationView(world, conversation), draftId: draft?.id };
}

export function attachmentView({
  id,
  name,
  contentType,
  size,
  inlineCid,
}: WorldAttachment): Given<'Attachment'> {
  return { id, name, contentType, size, inlineCid };
}

export function messageView(world: World, message: WorldMessage): Given<'Message'> {
  const recipient = (handle: WorldHandle) => recipientView(world, handle);
  const { id, subject, date, status, from, replyTo, to, cc, bcc, body, bodyType, attachments } = message;
  return {
    id,
    subject,
    date: new Date(date),
    status,
    content: { body, type: bodyType, attachments: attachments.map(attachmentView) },
    from: recipient(from),
    replyTo: replyTo && recipient(replyTo),
    to: to.map(recipient),
    cc: cc.map(recipient),
    bcc: bcc.map(recipient),
  };
}

export function commentView(world: World, comment: WorldComment): Given<'Comment'> {
  const { id, authorId, body, createdAt, lastEditedAt, attachments } = comment;
  return {
    id,
    author: teammateView(byId(world.teammates, authorId)!),
    content: { body, attachments: attachments.map(attachmentView) },
    createdAt: new Date(createdAt),
    lastEditedAt: lastEditedAt === undefined ? undefined : new Date(lastEditedAt),
  };
}

export function draftView(world: World, draft: WorldDraft): Given<'Draft'> {
  const recipient = (handle: WorldHandle) => recipientView(world, handle);
  const { id, channelId, to, cc, bcc, subject, body, bodyType, attachments, isEditable } = draft;
  return {
    id,
    channel: channelView(world, byId(world.channels, channelId)!),
    to: to.map(recipient),
    cc: cc.map(recipient),
    bcc: bcc.map(recipient),
    subject,
    content: { body, type: bodyType, attachments: attachments.map(attachmentView) },
    isEditable,
  };
}

function channelsOf(world: World, conversation: WorldConversation): readonly WorldChannel[] {
  if (conversation.channelIds.length > 0) {
    return conversation.channelIds.flatMap((id) => byId(world.channels, id) ?? []);
  }
  return world.channels.filter(({ inboxId }) => conversation.inboxIds.includes(inboxId));
}
