import { pages, PluginError, type MobileApi } from '@frontyard/sdk/core';
import type { Snippet } from '../../shared/answers.ts';

/**
 * Begins a reply to the newest message, with a snippet's text, in a draft of its own: changing a draft is not
 * possible on phones.
 * @returns whether there was a message to reply to
 * @throws PluginError
 */
export async function startReply(
  host: Pick<MobileApi, 'listMessages' | 'createDraft'>,
  { text }: Pick<Snippet, 'text'>,
  options: { toAll: boolean; isStillOpen: () => boolean },
): Promise<boolean> {
  let newest: string | undefined;
  for await (const { id } of pages(host.listMessages)) newest = id;
  if (newest === undefined) return false;
  if (!options.isStillOpen()) throw new PluginError('STALE_CONTEXT', { method: 'createDraft' });

  await host.createDraft({
    content: { body: text, type: 'text' },
    replyOptions: { type: options.toAll ? 'replyAll' : 'reply', originalMessageId: newest },
  });
  return true;
}
