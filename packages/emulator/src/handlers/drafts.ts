import type { CurrentHandlers, SeedDraftMessage, SeedHandlers } from '@frontyard/sdk-types';
import { addTags, setStatus } from '../actions/conversations.ts';
import { beginDraft, changeDraft, sendDraft, type DraftBeginning } from '../actions/drafts.ts';
import { HostRefusal } from '../errors.ts';
import { changeWorld, worldOf, type Call } from '../host/call.ts';
import { draftView } from '../views/current.ts';
import { aliasOf, seedDraftView } from '../views/seed.ts';
import { attachmentOf } from '../world/files.ts';
import { byId } from '../world/find.ts';
import { htmlOf } from '../world/text.ts';
import type { World, WorldAttachment, WorldDraft } from '../world/schema.ts';

export const currentDrafts = {
  async createDraft(call, template) {
    const { replyOptions, attachments, ...rest } = template;
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
    const files = attachments && (await filesOf(call, attachments));
    changeWorld(call, (world) =>
      changeDraft(world, draftId, { ...rest, mode: updateMode, attachments: files }),
    );
  },

  fetchDraft(call, draftId) {
    const draft = byId(worldOf(call).drafts, draftId);
    return draft && draftView(worldOf(call), draft);
  },
} satisfies Partial<CurrentHandlers<Call>>;

export const seedDrafts = {
  compose: (call, { options }) => seedDraft(call, options ?? {}, undefined),
  reply: (call, { options, conversation_id }) => answer(call, 'reply', options ?? {}, conversation_id),
  forward: (call, { options, conversation_id }) => answer(call, 'forward', options ?? {}, conversation_id),

  updateDraft(call, { draft_id, options }) {
    const known = new Set(uploads(worldOf(call)).map(({ id }) => id));
    const uids = options.attachment_uids?.filter(
      (uid): uid is string => typeof uid === 'string' && known.has(uid),
    );
    changeWorld(call, (world) =>
      changeDraft(world, draft_id, {
        mode: 'replace',
        to: listOf(options.recipients?.to),
        cc: listOf(options.recipients?.cc),
        bcc: listOf(options.recipients?.bcc),
        attachments: uids && uploads(world).filter(({ id }) => uids.includes(id)),
      }),
    );
    const draft = byId(worldOf(call).drafts, draft_id);
    return draft ? seedDraftView(worldOf(call), draft) : null;
  },

  fetchDraft(call) {
    const draft = openDraft(call);
    return draft ? seedDraftView(worldOf(call), draft) : null;
  },

  insertHTML(call, { html }) {
    const draft = openDraft(call);
    if (!draft) throw new HostRefusal('no_draft');
    const content = { body: html, type: 'html' as const };
    changeWorld(call, (world) => changeDraft(world, draft.id, { mode: 'insert', content }));
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
  const conversation = byId(worldOf(call).conversations, conversationId ?? call.conversationIds[0]);
  const newest = conversation?.messages.at(-1);
  return newest ? seedDraft(call, options, { type, messageId: newest.id }) : null;
}

/** A draft as the seed's calls begin it; nothing happens where no channel can send it. */
function seedDraft(call: Call, options: SeedDraftMessage, reply: DraftBeginning['reply']) {
  const body =
    options.html ?? options.body ?? (options.text === undefined ? undefined : htmlOf(options.text));
  const uids = options.attachment_uids?.filter((uid) => typeof uid === 'string');
  const draft = begin(call, {
    id: call.nextId('dra'),
    reply,
    channelId: options.from,
    to: listOf(options.to),
    cc: listOf(options.cc),
    bcc: listOf(options.bcc),
    subject: options.subject,
    content: body === undefined ? undefined : { body, type: 'html' },
    attachments: uids && uploads(worldOf(call)).filter(({ id }) => uids.includes(id)),
  });
  const view = seedDraftView(worldOf(call), draft);
  if (options.send_now) finish(call, draft, options);
  else if (!options.hide_composer) openComposer(call, draft.id);
  return view;
}

function finish(call: Call, draft: WorldDraft, options: SeedDraftMessage): void {
  const ids = { message: call.nextId('msg'), conversation: call.nextId('cnv') };
  changeWorld(call, (world) => {
    const conversationId = sendDraft(world, draft.id, ids, call.clock());
    const wanted = options.tags ?? [];
    const tags = world.tags.filter(
      ({ id, alias, name }) => wanted.includes(id) || wanted.includes(alias ?? aliasOf(name)),
    );
    addTags(
      world,
      [conversationId],
      tags.map(({ id }) => id),
    );
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
  const written = byId(world.drafts, call.draftId ?? view.draftId);
  if (written && (written.conversationId === conversationId || call.draftId)) return written;
  return world.drafts.findLast(
    (draft) => conversationId !== undefined && draft.conversationId === conversationId,
  );
}

/** Files that messages and drafts already hold: what an attachment uid can name. */
function uploads(world: World): readonly WorldAttachment[] {
  return [
    ...world.conversations.flatMap(({ messages }) => messages.flatMap(({ attachments }) => attachments)),
    ...world.drafts.flatMap(({ attachments }) => attachments),
  ];
}

async function filesOf(call: Call, files: readonly File[] | undefined): Promise<WorldAttachment[]> {
  return Promise.all((files ?? []).map((file) => attachmentOf(file, call.nextId('fil'))));
}

function listOf(handles: string | string[] | undefined): string[] | undefined {
  return typeof handles === 'string' ? [handles] : handles;
}
