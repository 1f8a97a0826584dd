import type { SeedDraft, SeedDraftOptions } from '@frontyard/sdk-types';
import { escaped } from '../../escaped.ts';
import { listOf } from '../../listOf.ts';
import type { LegacyCall, LegacyMethods } from '../method.ts';
import { draftOf } from '../toCurrent/draft.ts';
import { OPEN_DRAFT } from '../toCurrent/conversation.ts';
import { updateDraft } from '../updateDraft.ts';

export const drafts = {
  compose: { run: (call, options) => begin(call, 'compose', options) },
  reply: {
    run(call, options, replyAll, conversation) {
      const where = conversation ? { conversation_id: conversation.id } : call.where;
      return begin(call, replyAll ? 'reply_all' : 'reply', options, where);
    },
  },
  forward: { run: (call, options) => begin(call, 'forward', options, call.where) },
  insertHTML: { run: async (call, html) => call.tell('insert_html', { html }) },
  fetchDraft: {
    async run(call, draftId) {
      const draft = (await call.ask('fetch_draft')) as SeedDraft | null | undefined;
      return draft && (draftId === OPEN_DRAFT || draftId === draft.id) ? draftOf(draft) : undefined;
    },
  },
  updateDraft: { run: updateDraft },
} satisfies LegacyMethods;

async function begin(call: LegacyCall, type: string, options: SeedDraftOptions = {}, where: object = {}) {
  const draft = await call.ask(type, { options: draftFields(options), ...where });
  return (draft ?? null) as SeedDraft | null;
}

/** Addresses as lists, the body as HTML, and no attachments that failed to upload. */
function draftFields({ html, body, text, attachment_uids, ...options }: SeedDraftOptions): object {
  const content = html || body || (text && escaped(text));
  const lists = (['to', 'cc', 'bcc'] as const).flatMap((role) => {
    const handles = options[role];
    return handles === undefined ? [] : [[role, listOf(handles)]];
  });
  return {
    ...options,
    ...Object.fromEntries(lists),
    ...(content && { body: content }),
    ...(attachment_uids && { attachment_uids: attachment_uids.filter((uid) => uid != null) }),
  };
}
