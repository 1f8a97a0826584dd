import type { FrontContext, SeedConversationEvent, SeedUser } from '@frontyard/sdk-types';
import { conversationOf } from './toCurrent/conversation.ts';
import { userOf } from './toCurrent/people.ts';

interface Told {
  readonly id: string;
  readonly user: SeedUser;
  /** Null when no conversation is open. */
  readonly event: SeedConversationEvent | null;
  readonly functionArities: Record<string, number>;
}

/** What the legacy wire has told, as the context that the current one would send. What it doesn't tell is empty. */
export function contextOf({ id, user, event, functionArities }: Told): FrontContext {
  const teammate = userOf(user);
  const base = {
    id,
    teammate,
    company: { id: '', name: '' },
    preferences: {},
    authentication: {},
    entryPoint: { type: 'SIDE_PANEL' },
    functionArities,
  };
  if (!event) return { ...base, type: 'noConversation' } as FrontContext;
  const conversation = conversationOf(event, teammate);
  return { ...base, type: 'singleConversation', conversation } as FrontContext;
}
