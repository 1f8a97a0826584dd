import type { FrontContext } from '@frontyard/sdk/core';

type Conversation = Extract<FrontContext, { type: 'singleConversation' }>['conversation'];
type Draft = Extract<FrontContext, { type: 'messageComposer' }>['draft'];

/** Whom the teammate is about to answer. */
export interface Audience {
  /** Stays the same while the same conversation or draft is open. */
  key: string;
  /** How many conversations are selected. */
  count: number;
  conversation?: Conversation | undefined;
  /** The draft whose composer the plugin was opened from. */
  draft?: Draft | undefined;
  person?: { name: string; handle: string } | undefined;
}

export function audienceOf(context: FrontContext): Audience {
  if (context.type === 'messageComposer') {
    const { draft, conversation } = context;
    const person = personOf(conversation?.recipient ?? draft.to[0]);
    return { key: `draft ${draft.id}`, count: conversation ? 1 : 0, conversation, draft, person };
  }
  if ('conversation' in context) {
    const { conversation } = context;
    const person = personOf(conversation.recipient);
    return { key: `conversation ${conversation.id}`, count: 1, conversation, person };
  }
  if ('conversations' in context) {
    const { conversations } = context;
    return { key: `many ${conversations.map(({ id }) => id).join(' ')}`, count: conversations.length };
  }
  return { key: 'none', count: 0 };
}

/** One line that says for whom the panel is. */
export function audienceLine({ person, draft, conversation, count }: Audience): string {
  if (person)
    return person.name === person.handle ? `For ${person.handle}` : `For ${person.name} · ${person.handle}`;
  if (conversation) return `For “${conversation.subject ?? 'a conversation without a subject'}”`;
  if (draft) return 'For the message you are writing';
  return count > 1 ? `${count} conversations selected` : 'No conversation selected';
}

function personOf(recipient: { name?: string | undefined; handle: string } | undefined): Audience['person'] {
  if (!recipient?.handle) return undefined;
  return { name: recipient.name?.trim() || recipient.handle, handle: recipient.handle };
}
