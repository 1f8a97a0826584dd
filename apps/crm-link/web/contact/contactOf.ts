import type { ContextOf } from '@frontyard/sdk/core';

export type Recipient = NonNullable<ContextOf<'singleConversation'>['conversation']['recipient']>;
export type CustomAttribute = NonNullable<Recipient['contact']>['customAttributes'][number];

/** What a teammate calls a contact: the address book's name goes before the one a message brought. */
export function nameOf({ handle, name, contact }: Recipient): string {
  return contact?.name?.trim() || name?.trim() || handle;
}

/** The people of several conversations, each once, in the order they come. */
export function contactsOf(conversations: readonly { recipient?: Recipient | undefined }[]): Recipient[] {
  const byHandle = new Map<string, Recipient>();
  for (const { recipient } of conversations) {
    const key = recipient?.handle.trim().toLowerCase();
    if (recipient && key && !byHandle.has(key)) byHandle.set(key, recipient);
  }
  return [...byHandle.values()];
}
