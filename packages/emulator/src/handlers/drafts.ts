import type { CurrentHandlers, SeedDraftMessage, SeedHandlers } from '@frontyard/sdk-types';
import { addTags, setStatus } from '../actions/conversations.ts';
import { beginDraft, changeDraft, sendDraft, type DraftBeginning } from '../actions/drafts.ts';
import { HostRefusal, REFUSALS } from '../errors.ts';
import type { DraftContent } from '../host/writing.ts';
import { changeWorld, readFrom, worldOf, type Call } from '../host/call.ts';
import { draftView } from '../views/current.ts';
import { aliasOf, seedDraftView } from '../views/seed.ts';
import { activeContent } from '../world/activeContent.ts';
import { attachmentOf } from '../world/files.ts';
import { byId } from '../world/find.ts';
import { isDraftInSight, seenConversation, seenDraft, seenFiles } from '../world/sight.ts';
import { htmlOf } from '../world/text.ts';
import type { World, WorldAttachment, WorldDraft } from '../world/schema.ts';

export const currentDrafts = {
  async createDraft(call, template) {
    const { replyOptions, attachments, ...rest } = template;
    noteActive(call, template.content);
    const draft = begin(call, {
      ...rest,
      id: call.nextId('dra'),
      reply: replyOptions && { type: replyOptions.type, messageId: replyOptions.originalMessageId },
      attachments: await filesOf(call, attachments),
    });
    openComposer(call, draft.id);
    return draftView(worldOf(call), draft);
  },

  async updateDraft(call, draftId, update) {
    const { updateMode, attachments, ...rest } = update;
    noteActive(call, update.content);
    const files = attachments && (await filesOf(call, attachments));
    changeWorld(call, (world) =>
      changeDraft(
        world,
        draftId,
        { ...rest, mode: updateMode, attachments: files },
        call.writing.insertAtCursor,
      ),
    );
  },

  fetchDraft(call, draftId) {
    const draft = byId(worldOf(call).drafts, draftId);
    if (draft && isDraftInSight(worldOf(call), draft)) return draftView(worldOf(call), draft);
    // Front answers nothing where there is no such draft.
    call.note(REFUSALS.draft_not_found);
    return undefined;
  },
} satisfies Partial<CurrentHandlers<Call>>;

export const seedDrafts = {
  compose: (call, { options }) => seedDraft(call, options ?? {}, undefined),
  reply: (call, { options, conversation_id }) => answer(call, 'reply', options ?? {}, conversation_id),
  forward: (call, { options, conversation_id }) => answer(call, 'forward', options ?? {}, conversation_id),

  updateDraft(call, { draft_id, options }) {
    const attachments = filesNamed(call, options.attachment_uids);
    changeWorld(call, (world) =>
      changeDraft(
        world,
        draft_id,
        {
          mode: 'replace',
          to: listOf(options.recipients?.to),
          cc: listOf(options.recipients?.cc),
          bcc: listOf(options.recipients?.bcc),
          attachments,
        },
        call.writing.insertAtCursor,
      ),
    );
    return seedDraftView(worldOf(call), seenDraft(worldOf(call), draft_id));
  },

  fetchDraft(call) {
    const draft = openDraft(call);
    return draft ? seedDraftView(worldOf(call), draft) : null;
  },

  insertHTML(call, { html }) {
    const draft = openDraft(call);
    if (!draft) throw new HostRefusal('no_draft');
    const content = { body: html, type: 'html' as const };
    noteActive(call, content);
    changeWorld(call, (world) =>
      changeDraft(world, draft.id, { mode: 'insert', content }, call.writing.insertAtCursor),
    );
  },
} satisfies Partial<SeedHandlers<Call>>;

/** `reply_all` has a message of its own on the legacy wire. */
export function replyAll(call: Call, options: SeedDraftMessage, conversationId: string | null | undefined) {
  return answer(call, 'replyAll', options, conversationId);
}

function answer(
  call: Call,
  type: 'reply' | 'replyAll' | 'forward',
  options: SeedDraftMessage,
  conversationId: string | null | undefined,
) {
  const conversation = conversationId ? seenConversation(worldOf(call), conversationId) : readFrom(call);
  if (!conversation) throw new HostRefusal('no_conversation');
  const newest = conversation.messages.at(-1);
  if (!newest) throw new HostRefusal('message_not_found');
  return seedDraft(call, options, { type, messageId: newest.id });
}

/** A draft as the seed's calls begin it; nothing happens where no channel can send it. */
function seedDraft(call: Call, options: SeedDraftMessage, reply: DraftBeginning['reply']) {
  const body =
    options.html ?? options.body ?? (options.text === undefined ? undefined : htmlOf(options.text));
  const tagIds = tagsNamed(worldOf(call), options.tags);
  const content = body === undefined ? undefined : { body, type: 'html' as const };
  noteActive(call, content);
  const draft = begin(call, {
    id: call.nextId('dra'),
    reply,
    channelId: options.from,
    to: listOf(options.to),
    cc: listOf(options.cc),
    bcc: listOf(options.bcc),
    subject: options.subject,
    content,
    attachments: filesNamed(call, options.attachment_uids),
  });
  const view = seedDraftView(worldOf(call), draft);
  if (options.send_now) finish(call, draft, tagIds, options);
  else if (!options.hide_composer) openComposer(call, draft.id);
  return view;
}

function finish(call: Call, draft: WorldDraft, tagIds: readonly string[], options: SeedDraftMessage): void {
  const ids = { message: call.nextId('msg'), conversation: call.nextId('cnv') };
  changeWorld(call, (world) => {
    const conversationId = sendDraft(world, draft.id, ids, call.clock());
    addTags(world, [conversationId], tagIds);
    if (options.mark_archived) setStatus(world, [conversationId], 'archived', call.clock());
  });
}

function begin(call: Call, beginning: DraftBeginning): WorldDraft {
  changeWorld(call, (world) => void beginDraft(world, beginning));
  return byId(worldOf(call).drafts, beginning.id)!;
}

function openComposer(call: Call, draftId: string): void {
  call.store.change(({ view }) => {
    view.draftId = draftId;
  });
}

/** The draft of the context, else the one being written, else the conversation's newest. */
function openDraft(call: Call): WorldDraft | undefined {
  const { world, view } = call.store.get();
  const [conversationId] = call.conversationIds;
  const drafts = world.drafts.filter((draft) => isDraftInSight(world, draft));
  const written = byId(drafts, call.draftId ?? view.draftId);
  if (written && (written.conversationId === conversationId || call.draftId)) return written;
  return drafts.findLast((draft) => conversationId !== undefined && draft.conversationId === conversationId);
}

/** What acts in HTML is kept in the draft, as Front keeps it, but never shown to run: the log says what that is. */
function noteActive(call: Call, content: DraftContent | undefined): void {
  const found = content?.type === 'html' ? activeContent(content.body) : [];
  if (found.length > 0) call.note(`Of this HTML the reply will not show or run: ${found.join(', ')}.`);
}

/** Real plugins leave holes in the list, and Front passes over what it does not know; the log says so. */
function filesNamed(call: Call, uids: SeedDraftMessage['attachment_uids']): WorldAttachment[] | undefined {
  const ids = new Set(uids?.filter((uid) => typeof uid === 'string'));
  const files = seenFiles(worldOf(call), [...ids]);
  if (files.length < ids.size) call.note(REFUSALS.attachment_not_found);
  return uids && files;
}

function tagsNamed(world: World, names: readonly string[] = []): string[] {
  return names.map((wanted) => {
    const found = world.tags.find(
      ({ id, alias, name }) => id === wanted || (alias ?? aliasOf(name)) === wanted,
    );
    if (!found) throw new HostRefusal('tag_not_found');
    return found.id;
  });
}

async function filesOf(call: Call, files: readonly File[] | undefined): Promise<WorldAttachment[]> {
  return Promise.all((files ?? []).map((file) => attachmentOf(file, call.nextId('fil'))));
}

function listOf(handles: string | string[] | undefined): string[] | undefined {
  return typeof handles === 'string' ? [handles] : handles;
}
