import type { FrontContext } from '@frontyard/sdk-types';

/** What the teammate is looking at: it stays the same while only properties of it change. */
export function subjectOf(context: FrontContext): string {
  const { draft, conversation, conversations, messageId } = context as Subject;
  return draft?.id ?? conversation?.id ?? messageId ?? conversations?.map(({ id }) => id).join() ?? '';
}

/** Whether an answer says something about the open conversation, and so is worth nothing for another one. */
export function isRead(name: string): boolean {
  return READS.has(name);
}

interface Subject {
  draft?: { id: string };
  conversation?: { id: string };
  conversations?: readonly { id: string }[];
  messageId?: string;
}

const READS: ReadonlySet<string> = new Set([
  'listMessages',
  'listComments',
  'listRecipients',
  'fetchDraft',
  'fetchNotes',
  'fetchConversation',
  'fetchPath',
  'fetchAppPath',
  'fetchAllowedTeammates',
  'downloadAttachment',
  'downloadComposerAttachment',
]);
