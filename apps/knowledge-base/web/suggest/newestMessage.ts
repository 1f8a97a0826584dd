import { pages } from '@frontyard/sdk/core';
import type { HostApi } from '@frontyard/sdk/core';

type ListMessages = HostApi['listMessages'];
type Message = Awaited<ReturnType<ListMessages>>['results'][number];

/** The newest message of the open conversation, of those that fit if any does. They come oldest first, a page at a time. */
export async function newestMessage(
  listMessages: ListMessages,
  signal: AbortSignal,
  fits: (message: Message) => boolean = () => true,
): Promise<Message | undefined> {
  let newest: Message | undefined;
  let fitting: Message | undefined;
  // Asked for where one conversation is open. frontyard-contexts: singleConversation, messageComposer
  for await (const message of pages(listMessages, { signal })) {
    newest = message;
    if (fits(message)) fitting = message;
  }
  return fitting ?? newest;
}
