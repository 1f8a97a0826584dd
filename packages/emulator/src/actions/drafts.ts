import { HostRefusal } from '../errors.ts';
import type { DraftContent, Writing } from '../host/writing.ts';
import { byId, sameHandle } from '../world/find.ts';
import type {
  World,
  WorldAttachment,
  WorldConversation,
  WorldDraft,
  WorldHandle,
  WorldMessage,
} from '../world/schema.ts';
import { seenChannel, seenChannels, seenDraft, seenMessage } from '../world/sight.ts';
import { htmlOf } from '../world/text.ts';

type ReplyType = NonNullable<WorldDraft['replyType']>;

export interface DraftBeginning {
  id: string;
  channelId?: string | undefined;
  reply?: { type: ReplyType; messageId: string } | undefined;
  to?: readonly string[] | undefined;
  cc?: readonly string[] | undefined;
  bcc?: readonly string[] | undefined;
  subject?: string | undefined;
  content?: DraftContent | undefined;
  attachments?: readonly WorldAttachment[] | undefined;
}

export interface DraftChange {
  mode: 'insert' | 'replace';
  to?: readonly string[] | undefined;
  cc?: readonly string[] | undefined;
  bcc?: readonly string[] | undefined;
  subject?: string | undefined;
  content?: DraftContent | undefined;
  attachments?: readonly WorldAttachment[] | undefined;
}

/**
 * Begins a draft. A reply takes recipients and subject from its message where none are given.
 * @throws HostRefusal `no_channel`, `message_not_found`
 */
export function beginDraft(world: World, beginning: DraftBeginning): WorldDraft {
  const original = beginning.reply && seenMessage(world, beginning.reply.messageId);

  const draft: WorldDraft = {
    id: beginning.id,
    channelId: chooseChannel(world, beginning.channelId, original?.conversation),
    to: handlesOf(beginning.to),
    cc: handlesOf(beginning.cc),
    bcc: handlesOf(beginning.bcc),
    body: beginning.content?.body ?? '',
    bodyType: beginning.content?.type ?? 'html',
    attachments: [...(beginning.attachments ?? [])],
    isEditable: true,
    ...(beginning.subject === undefined ? {} : { subject: beginning.subject }),
  };
  if (beginning.reply && original)
    answer(world, draft, beginning.reply.type, original, beginning.to !== undefined);
  world.drafts.push(draft);
  return draft;
}

/**
 * Changes a draft. Words that are inserted go to the cursor of the editor that has the draft open, else to the end.
 * @throws HostRefusal `draft_not_found`, `draft_not_editable`
 */
export function changeDraft(
  world: World,
  draftId: string,
  change: DraftChange,
  insertAtCursor: Writing['insertAtCursor'],
): void {
  const draft = seenDraft(world, draftId);
  if (!draft.isEditable) throw new HostRefusal('draft_not_editable');

  for (const field of ['to', 'cc', 'bcc'] as const) {
    const handles = change[field];
    if (handles) draft[field] = merge(change.mode === 'insert' ? draft[field] : [], handlesOf(handles));
  }
  if (change.subject !== undefined) draft.subject = change.subject;
  if (change.content) {
    const written = change.mode === 'insert' ? insertAtCursor(draftId, change.content) : change.content;
    setContent(draft, written ?? joined(draft, change.content));
  }
  if (change.attachments) {
    draft.attachments = [...(change.mode === 'insert' ? draft.attachments : []), ...change.attachments];
  }
}

/** Sends a draft: it becomes the newest message of its conversation, or of a new one. Gives that conversation's id. */
export function sendDraft(
  world: World,
  draftId: string,
  ids: { message: string; conversation: string },
  now: number,
): string {
  const draft = seenDraft(world, draftId);
  const channel = byId(world.channels, draft.channelId);
  if (!channel) throw new HostRefusal('no_channel');
  const existing = byId(world.conversations, draft.conversationId);
  const original = byId(existing?.messages ?? [], draft.originalMessageId);
  const message: WorldMessage = {
    id: ids.message,
    references: [...(original?.references ?? []), ...(original?.externalId ? [original.externalId] : [])],
    status: 'outbound',
    date: new Date(now).toISOString(),
    from: { handle: channel.address, name: channel.name },
    to: draft.to,
    cc: draft.cc,
    bcc: draft.bcc,
    body: draft.body,
    bodyType: draft.bodyType,
    attachments: draft.attachments,
    ...(draft.subject === undefined ? {} : { subject: draft.subject }),
  };
  world.drafts = world.drafts.filter(({ id }) => id !== draftId);
  if (existing) {
    existing.messages.push(message);
    return existing.id;
  }
  world.conversations.push({
    ...emptyConversation(ids.conversation, channel.inboxId),
    messages: [message],
    channelIds: [channel.id],
    ...(draft.subject === undefined ? {} : { subject: draft.subject }),
    ...(draft.to[0] ? { recipient: draft.to[0] } : {}),
  });
  return ids.conversation;
}

export function emptyConversation(id: string, inboxId: string): WorldConversation {
  return {
    id,
    type: 'email',
    status: 'open',
    ticketIds: [],
    followerIds: [],
    inboxIds: [inboxId],
    channelIds: [],
    tagIds: [],
    links: [],
    customFields: [],
    messages: [],
    comments: [],
  };
}

type Original = ReturnType<typeof seenMessage>;

function answer(
  world: World,
  draft: WorldDraft,
  type: ReplyType,
  { conversation, message }: Original,
  hasTo: boolean,
) {
  draft.conversationId = conversation.id;
  draft.replyType = type;
  draft.originalMessageId = message.id;
  draft.subject ??= prefixed(
    type === 'forward' ? 'Fwd' : 'Re',
    message.subject ?? conversation.subject ?? '',
  );
  if (type === 'forward') {
    draft.body += quoted(message);
    draft.bodyType = 'html';
    return;
  }
  const partners = message.status === 'inbound' ? [message.replyTo ?? message.from] : message.to;
  if (!hasTo) draft.to = partners;
  if (type === 'replyAll') draft.cc = merge(draft.cc, othersOf(world, message, draft.to));
}

/** Everybody else on a message, without our own addresses. */
function othersOf(world: World, message: WorldMessage, already: readonly WorldHandle[]): WorldHandle[] {
  const ours = world.channels.map(({ address }) => address);
  return [...message.to, ...message.cc].filter(
    ({ handle }) =>
      !ours.some((own) => sameHandle(own, handle)) &&
      !already.some((other) => sameHandle(other.handle, handle)),
  );
}

function prefixed(prefix: string, subject: string): string {
  return new RegExp(`^${prefix}\\b\\s*:`, 'i').test(subject) ? subject : `${prefix}: ${subject}`.trim();
}

function quoted(message: WorldMessage): string {
  const body = message.bodyType === 'html' ? message.body : htmlOf(message.body);
  return `<br><blockquote>${htmlOf(`${message.from.name ?? message.from.handle} wrote:`)}<br>${body}</blockquote>`;
}

function chooseChannel(
  world: World,
  wanted: string | undefined,
  conversation: WorldConversation | undefined,
): string {
  if (wanted !== undefined) return seenChannel(world, wanted).id;
  // A conversation is answered from its own channel, also once it has been moved to another inbox.
  const own = conversation?.channelIds.find((id) => byId(world.channels, id));
  const fitting = conversation
    ? world.channels.filter(({ inboxId }) => conversation.inboxIds.includes(inboxId))
    : seenChannels(world);
  const channel = own ?? fitting[0]?.id;
  if (channel === undefined) throw new HostRefusal('no_channel');
  return channel;
}

function setContent(draft: WorldDraft, { body, type }: DraftContent): void {
  draft.body = body;
  draft.bodyType = type;
}

function joined({ body, bodyType }: WorldDraft, content: DraftContent): DraftContent {
  if (bodyType === content.type) return { body: body + content.body, type: bodyType };
  const [first, second] = [bodyType === 'html' ? body : htmlOf(body), htmlBody(content)];
  return { body: first + second, type: 'html' };
}

function htmlBody({ body, type }: DraftContent): string {
  return type === 'html' ? body : htmlOf(body);
}

function handlesOf(handles: readonly string[] | undefined): WorldHandle[] {
  return (handles ?? []).map((handle) => ({ handle }));
}

function merge(first: readonly WorldHandle[], second: readonly WorldHandle[]): WorldHandle[] {
  return [
    ...first,
    ...second.filter(({ handle }) => !first.some((known) => sameHandle(known.handle, handle))),
  ];
}
