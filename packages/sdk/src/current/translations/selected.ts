import type { Conversation, FrontContext, SingleConversation } from '@frontyard/sdk-types';

/** The conversations a context is about. */
export function selected(context: FrontContext): readonly (Conversation | SingleConversation)[] {
  if ('conversations' in context) return context.conversations;
  return 'conversation' in context && context.conversation ? [context.conversation] : [];
}
