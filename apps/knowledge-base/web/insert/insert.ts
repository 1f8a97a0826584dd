import { PluginError } from '@frontyard/sdk/core';
import type { Bridge } from '@frontyard/sdk/core';
import { audienceOf } from '../audience.ts';
import { newestMessage } from '../suggest/newestMessage.ts';

/**
 * Puts HTML where the teammate was told it would go, and nowhere else.
 * @throws PluginError `STALE_CONTEXT` when another conversation was opened before anything was written
 */
export async function insert(
  bridge: Bridge,
  audienceKey: string,
  way: 'insert' | 'reply',
  html: string,
): Promise<void> {
  refuseOther(bridge, audienceKey);
  if (way === 'insert') return bridge.host.insertHTML(html);

  const original = await newestMessage(bridge.host.listMessages, new AbortController().signal);
  if (!original) throw new PluginError('HOST_REFUSED', { method: 'createDraft' });
  refuseOther(bridge, audienceKey);
  await bridge.host.createDraft({
    content: { body: html, type: 'html' },
    replyOptions: { type: 'reply', originalMessageId: original.id },
  });
}

function refuseOther({ context }: Bridge, audienceKey: string): void {
  if (!context || audienceOf(context).key !== audienceKey) throw new PluginError('STALE_CONTEXT');
}
