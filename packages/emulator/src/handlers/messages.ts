import type { CurrentHandlers, SeedHandlers } from '@frontyard/sdk-types';
import { HostRefusal, REFUSALS } from '../errors.ts';
import { readFrom, worldOf, type Call } from '../host/call.ts';
import { commentView, messageView, recipientView } from '../views/current.ts';
import { noteView } from '../views/seed.ts';
import { fileOf } from '../world/files.ts';
import { byId, contactOfHandle, recipientOf, sameHandle } from '../world/find.ts';
import type { WorldAttachment, WorldConversation, WorldHandle } from '../world/schema.ts';
import { seenDraft } from '../world/sight.ts';
import { pageOf } from './pages.ts';

export const currentMessages = {
  listMessages: (call, token) => {
    const world = worldOf(call);
    const messages = readFrom(call)?.messages ?? [];
    return pageOf(
      messages.map((message) => messageView(world, message)),
      call.pageSize,
      token,
    );
  },

  listComments: (call, token) => {
    const world = worldOf(call);
    const comments = readFrom(call)?.comments ?? [];
    return pageOf(
      comments.map((comment) => commentView(world, comment)),
      call.pageSize,
      token,
    );
  },

  listRecipients: (call, token) => {
    const world = worldOf(call);
    const handles = everybodyIn(readFrom(call));
    return pageOf(
      handles.map((handle) => recipientView(world, handle)),
      call.pageSize,
      token,
    );
  },

  downloadAttachment(call, messageOrCommentId, attachmentId) {
    const conversation = readFrom(call);
    const holder =
      byId(conversation?.messages ?? [], messageOrCommentId) ??
      byId(conversation?.comments ?? [], messageOrCommentId);
    if (!holder) throw new HostRefusal('message_not_found');
    const attachment = byId<(typeof holder.attachments)[number]>(holder.attachments, attachmentId);
    return fileOrNote(call, attachment);
  },

  downloadComposerAttachment(call, attachmentId) {
    const draft = call.draftId === undefined ? undefined : seenDraft(worldOf(call), call.draftId);
    return fileOrNote(call, byId(draft?.attachments ?? [], attachmentId));
  },
} satisfies Partial<CurrentHandlers<Call>>;

export const seedMessages = {
  fetchNotes(call) {
    const world = worldOf(call);
    const conversation = readFrom(call);
    const recipient = conversation && recipientOf(conversation);
    const contact = recipient && contactOfHandle(world, recipient.handle);
    return (contact?.notes ?? []).map((note) => noteView(world, note));
  },
} satisfies Partial<SeedHandlers<Call>>;

/** Front answers nothing where there is no such file; the log says so. */
function fileOrNote(call: Call, attachment: WorldAttachment | undefined): File | undefined {
  if (!attachment) call.note(REFUSALS.attachment_not_found);
  return attachment && fileOf(attachment);
}

/** Everybody the messages come from or go to, in the order of the messages, once each. */
function everybodyIn(conversation: WorldConversation | undefined): WorldHandle[] {
  const everybody: WorldHandle[] = [];
  for (const { from, to, cc, bcc } of conversation?.messages ?? []) {
    for (const handle of [from, ...to, ...cc, ...bcc]) {
      if (!everybody.some((known) => sameHandle(known.handle, handle.handle))) everybody.push(handle);
    }
  }
  return everybody;
}
