import { PluginError } from '@frontyard/sdk-types/errors';
import type { DraftTemplate, SeedDraft } from '@frontyard/sdk-types';
import { cannot } from '../../cannot.ts';
import { htmlOf } from '../htmlOf.ts';
import type { LegacyCall, LegacyMethods } from '../method.ts';
import { draftOf } from '../toCurrent/draft.ts';

const MESSAGES = { reply: 'reply', replyAll: 'reply_all', forward: 'forward' } as const;

export const drafts = {
  createDraft: {
    via: 'compose',
    async run(call, template) {
      const { replyOptions } = template;
      refuseUnspeakable(call, template);
      const options = optionsOf(template);
      const draft = replyOptions
        ? await call.ask(MESSAGES[replyOptions.type], { options, ...call.where })
        : await call.ask('compose', { options });
      if (!draft) throw new PluginError('HOST_REFUSED', { method: call.name });
      return draftOf(draft as SeedDraft);
    },
  },
} satisfies LegacyMethods;

function refuseUnspeakable(call: LegacyCall, { attachments, replyOptions }: DraftTemplate): void {
  if (attachments?.length) throw cannot(call, 'The legacy wire cannot carry files.');
  if (!replyOptions) return;
  const { event } = call.shown;
  if (!event) throw cannot(call, 'No conversation is open.');
  if (event.message && event.message.id !== replyOptions.originalMessageId)
    throw cannot(call, 'The legacy wire can only answer the newest message.');
}

function optionsOf({ channelId, to, cc, bcc, subject, content }: DraftTemplate): object {
  const options = { from: channelId, to, cc, bcc, subject, body: content && htmlOf(content) };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
