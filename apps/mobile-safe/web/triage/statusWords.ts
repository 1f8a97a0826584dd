import type { Conversation } from './selection.ts';

/** The status a plugin can set; spam is Front's own business. */
export type Status = 'open' | 'archived' | 'trashed';

const WORDS: Readonly<Record<string, string>> = {
  open: 'Open',
  archived: 'Archived',
  trashed: 'In the trash',
  spam: 'Spam',
};

/** What a status is called; one that Front adds tomorrow keeps its own name. */
export function statusWord(status: string): string {
  return WORDS[status] ?? status;
}

/** What can be done to the conversations: nothing that all of them are already. */
export function possibleStatuses(conversations: readonly Conversation[]): readonly Status[] {
  return (['archived', 'open', 'trashed'] as const).filter((status) =>
    conversations.some((conversation) => conversation.status !== status),
  );
}

/** The status to go back to, if the conversations all have the same one and a plugin can set it. */
export function statusBefore(conversations: readonly Conversation[]): Status | undefined {
  const [first] = conversations;
  const isCommon = conversations.every(({ status }) => status === first?.status);
  return isCommon
    ? (['open', 'archived', 'trashed'] as const).find((status) => status === first?.status)
    : undefined;
}
