import type {
  SeedChannel,
  SeedContact,
  SeedConversation,
  SeedConversationEvent,
  SeedDraft,
  SeedInbox,
  SeedMessage,
  SeedNote,
  SeedTag,
  SeedTeammate,
  SeedUser,
} from '@frontyard/sdk-types';
import { accessibleConversations, byId, contactOfHandle, newestDate, recipientOf } from '../world/find.ts';
import type {
  World,
  WorldAttachment,
  WorldChannel,
  WorldContact,
  WorldConversation,
  WorldDraft,
  WorldHandle,
  WorldInbox,
  WorldMessage,
  WorldTag,
  WorldTeammate,
} from '../world/schema.ts';
import { blurbOf, initialsOf, textOf } from '../world/text.ts';

/** World to the objects of the seed's API. Dates are milliseconds since 1970. */
export function userView(teammate: WorldTeammate): SeedUser {
  const { id, username, name, email, isAdmin } = teammate;
  return {
    id,
    url: `/teammates/${id}`,
    alias: username,
    ...splitName(name),
    email,
    avatar: null,
    admin: isAdmin,
  };
}

export function seedTeammateView(world: World, teammate: WorldTeammate): SeedTeammate {
  const { id, username, name, email, isAdmin, available } = teammate;
  const visible = accessibleConversations(world);
  return {
    id,
    class: 'teammate',
    avatar_type: 'initials',
    alias: username,
    email,
    display_name: name,
    ...splitName(name),
    avatar: null,
    account_status: 'active',
    admin: isAdmin,
    available,
    color: '#5b6cff',
    initials: initialsOf(name),
    num_assigned_received: visible.filter(({ assigneeId }) => assigneeId === id).length,
    num_assigned_sent: 0,
    num_followed: visible.filter(({ followerIds }) => followerIds.includes(id)).length,
    num_drafts: world.meId === id ? world.drafts.length : 0,
    num_unseen_notifications: 0,
    has_unseen_assigned: false,
  };
}

export function seedTagView({ id, alias, name }: WorldTag): SeedTag {
  return { id, alias: alias ?? aliasOf(name), name };
}

export function seedInboxView(world: World, inbox: WorldInbox): SeedInbox {
  const inside = world.conversations.filter(
    ({ inboxIds, status }) => status === 'open' && inboxIds.includes(inbox.id),
  );
  const unassigned = inside.filter(({ assigneeId }) => assigneeId === undefined);
  return {
    id: inbox.id,
    class: 'inbox',
    avatar_type: 'inbox',
    alias: inbox.alias ?? aliasOf(inbox.name),
    name: inbox.name,
    color: inbox.color,
    num_new: inside.length,
    num_unassigned: unassigned.length,
    last_unassigned_date: unassigned.length > 0 ? Math.max(...unassigned.map(newestDate)) : null,
    participants: [],
    tags: [],
    owner: inbox.ownerId ?? null,
    settings: { auto_assign: false, attachment_size_limit: 25_000_000 },
  };
}

export function seedChannelView(channel: WorldChannel): SeedChannel {
  const { id, type, name, address, isPrivate } = channel;
  return {
    id,
    type,
    type_name: name,
    is_private: isPrivate,
    message_type: type === 'email' ? 'email' : type,
    address,
    send_as: address,
  };
}

export function seedContactView(world: World, { handle, name }: WorldHandle, role?: string): SeedContact {
  const contact = contactOfHandle(world, handle);
  const display = name ?? contact?.name ?? handle;
  return {
    id: contact?.id ?? `crd_${handle.toLowerCase().replace(/[^a-z0-9]+/g, '')}`,
    handle,
    initials: initialsOf(display),
    display_name: display,
    description: contact?.description ?? null,
    avatar: null,
    color: '#5b6cff',
    source: handle.includes('@') ? 'email' : 'phone',
    ...(role ? { role } : {}),
    num_notes: contact?.notes.length ?? 0,
  };
}

export function seedConversationView(world: World, conversation: WorldConversation): SeedConversation {
  const { id, type, status, inboxIds, followerIds, tagIds, messages } = conversation;
  const recipient = recipientOf(conversation);
  return {
    id,
    link: `https://app.frontapp.com/open/${id}`,
    message_type: type,
    status,
    replied: messages.some((message) => message.status === 'outbound'),
    reacted: false,
    num_messages: messages.length,
    contact: recipient ? seedContactView(world, recipient) : null,
    assignee_id: conversation.assigneeId ?? null,
    inbox_ids: inboxIds,
    follower_ids: followerIds,
    tag_ids: tagIds,
    seen_by: [],
    subject: conversation.subject ?? null,
    summary: blurbOf(messages.at(-1)) ?? null,
    has_draft: world.drafts.some(({ conversationId }) => conversationId === id),
    assignee: byId(world.teammates, conversation.assigneeId)?.username ?? null,
    inboxes: aliasesOf(world.inboxes, inboxIds),
    followers: followerIds.flatMap((follower) => byId(world.teammates, follower)?.username ?? []),
    tags: aliasesOf(world.tags, tagIds),
  };
}

export function seedMessageView(world: World, message: WorldMessage, withBody: boolean): SeedMessage {
  const { id, externalId, status, date, subject, from, to, cc, bcc, body, attachments } = message;
  const recipients = (role: string) => (handle: WorldHandle) => seedContactView(world, handle, role);
  return {
    id,
    ext_id: externalId ?? null,
    type: 'email',
    status: 'archived',
    date: new Date(date).getTime(),
    inbound: status === 'inbound',
    blurb: blurbOf(message) ?? null,
    recipient_opened_date: null,
    subject: subject ?? null,
    ...(withBody ? { body } : {}),
    from: seedContactView(world, from, 'from'),
    recipients: [...to.map(recipients('to')), ...cc.map(recipients('cc')), ...bcc.map(recipients('bcc'))],
    attachments: attachments.map(seedAttachmentView),
  };
}

/** What a page is told about a conversation: the newest message with its body, the others without. */
export function conversationEventView(world: World, conversation: WorldConversation): SeedConversationEvent {
  const recipient = recipientOf(conversation);
  const newest = conversation.messages.at(-1);
  return {
    contact: recipient ? seedContactView(world, recipient) : null,
    conversation: seedConversationView(world, conversation),
    message: newest ? seedMessageView(world, newest, true) : null,
    otherMessages: conversation.messages
      .slice(0, -1)
      .map((message) => seedMessageView(world, message, false)),
  };
}

export function noteView(world: World, note: WorldContact['notes'][number]): SeedNote {
  const author = byId(world.teammates, note.authorId);
  return {
    body: note.body,
    text: note.body,
    html: note.body,
    date: new Date(note.date).getTime(),
    author: author ? seedTeammateView(world, author) : null,
  };
}

export function seedDraftView(world: World, draft: WorldDraft): SeedDraft {
  const me = byId(world.channels, draft.channelId);
  const recipient = (role: string) => (handle: WorldHandle) => ({
    handle: handle.handle,
    display_name: handle.name ?? contactOfHandle(world, handle.handle)?.name ?? null,
    role,
  });
  return {
    id: draft.id,
    ext_id: null,
    status: 'draft-compose',
    type: me?.type ?? 'email',
    subject: draft.subject ?? null,
    body: draft.body,
    blurb: textOf(draft.body).trim().slice(0, 140),
    inbound: false,
    date: 0,
    from: { handle: me?.address ?? '', display_name: me?.name ?? null },
    recipients: [
      ...draft.to.map(recipient('to')),
      ...draft.cc.map(recipient('cc')),
      ...draft.bcc.map(recipient('bcc')),
    ],
    attachments: draft.attachments.map(seedAttachmentView),
  };
}

function seedAttachmentView({ id, name, contentType, size }: WorldAttachment) {
  return { id, uid: id, filename: name, content_type: contentType, size };
}

/** The short name Front makes of a name: `Refund requested` → `refund_requested`. */
export function aliasOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

function aliasesOf(
  items: readonly { id: string; alias?: string | undefined; name: string }[],
  ids: readonly string[],
) {
  return ids.flatMap((id) => {
    const item = byId(items, id);
    return item ? [item.alias ?? aliasOf(item.name)] : [];
  });
}

function splitName(name: string): { given_name: string; family_name: string } {
  const [given = '', ...family] = name.split(' ');
  return { given_name: given, family_name: family.join(' ') };
}
