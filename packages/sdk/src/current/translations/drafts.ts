import type { DraftTemplate, SeedDraft, SeedDraftOptions } from '@frontyard/sdk-types';
import { listOf } from '../../listOf.ts';
import { cannot } from '../../cannot.ts';
import { seedDraft } from '../toSeed/draft.ts';
import type { CurrentCall, CurrentTranslations } from '../translation.ts';
import { allOf } from './allOf.ts';
import { channelId } from './references.ts';
import { selected } from './selected.ts';

type ReplyType = NonNullable<DraftTemplate['replyOptions']>['type'];

export const drafts = {
  compose: async (call, options) =>
    seedDraft(await call.request('createDraft', await templateOf(call, options))),
  reply(call, options, replyAll, conversation) {
    if (conversation && conversation.id !== selected(call.context)[0]?.id)
      throw cannot(call, 'Only the open conversation can be replied to.');
    return answerNewest(call, replyAll ? 'replyAll' : 'reply', options);
  },
  forward: (call, options) => answerNewest(call, 'forward', options),
  async insertHTML(call, html) {
    const content = { body: html, type: 'html' } as const;
    const draftId = openDraftId(call);
    if (draftId) return call.request('updateDraft', draftId, { updateMode: 'insert', content });
    const originalMessageId = await newestMessageId(call);
    if (!originalMessageId) throw cannot(call, 'There is no draft, and no message to reply to.');
    await call.request('createDraft', { content, replyOptions: { type: 'reply', originalMessageId } });
  },
} satisfies Partial<CurrentTranslations>;

/** Null, as in the seed's API, when there is no message to answer. */
async function answerNewest(
  call: CurrentCall,
  type: ReplyType,
  options: SeedDraftOptions | undefined,
): Promise<SeedDraft | null> {
  const template = await templateOf(call, options);
  const originalMessageId = await newestMessageId(call);
  if (!originalMessageId) return null;
  const draft = await call.request('createDraft', { ...template, replyOptions: { type, originalMessageId } });
  return seedDraft(draft);
}

/** Messages come oldest first, so the newest stands at the end of the last page. */
async function newestMessageId(call: CurrentCall): Promise<string | undefined> {
  return (await allOf((token) => call.request('listMessages', token))).at(-1)?.id;
}

function openDraftId({ context }: CurrentCall): string | undefined {
  if ('draft' in context) return context.draft.id;
  return 'conversation' in context ? context.conversation?.draftId : undefined;
}

/** Fields that would change what happens to the draft, and that the current API doesn't have. */
const WITHOUT_SUCCESSOR = ['attachment_uids', 'send_now', 'mark_archived', 'tags', 'inbox'] as const;

async function templateOf(call: CurrentCall, options: SeedDraftOptions = {}): Promise<DraftTemplate> {
  const lost = WITHOUT_SUCCESSOR.find((field) => [options[field]].flat().some(Boolean));
  if (lost) throw cannot(call, `A draft of the current API has no ${lost}.`);
  const { from, to, cc, bcc, subject, html, body, text } = options;
  const isText = !html && !body;
  const content = html || body || text;
  return {
    ...(from && { channelId: await channelId(call, from) }),
    ...(to !== undefined && { to: listOf(to) }),
    ...(cc !== undefined && { cc: listOf(cc) }),
    ...(bcc !== undefined && { bcc: listOf(bcc) }),
    ...(subject !== undefined && { subject }),
    ...(content && { content: { body: content, type: isText ? 'text' : 'html' } }),
  };
}
