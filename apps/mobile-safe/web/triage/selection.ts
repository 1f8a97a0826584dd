import type { ContextOf, FrontContext } from '@frontyard/sdk/core';

export type Conversation = ContextOf<'multiConversations'>['conversations'][number];
export type Recipient = NonNullable<Conversation['recipient']>;

/** The conversations an action would act on. */
export function selectionOf(context: FrontContext | undefined): readonly Conversation[] {
  if (!context) return [];
  if ('conversations' in context) return context.conversations;
  return 'conversation' in context && context.conversation ? [context.conversation] : [];
}

/** What a selection is recognised by: the same as long as the same conversations are selected. */
export function keyOf(conversations: readonly Conversation[]): string {
  return conversations.map(({ id }) => id).join(' ');
}

/** What a teammate calls a contact. */
export function nameOf({ handle, name, contact }: Recipient): string {
  return contact?.name?.trim() || name?.trim() || handle;
}

/** One value as it is; of several how many have each, the most frequent first: `['Open (2)', 'Archived (1)']`. */
export function tallied(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size <= 1) return [...counts.keys()];
  const most = [...counts].toSorted(([, one], [, other]) => other - one);
  return most.map(([value, count]) => `${value} (${count})`);
}
