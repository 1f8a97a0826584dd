import * as z from 'zod/mini';
import { SeedContact, SeedUser } from './entities/seed/people.ts';
import { SeedConversation, SeedMessage } from './entities/seed/conversation.ts';
import type { Platform } from './vocabulary.ts';
import { PLATFORMS } from './vocabulary.ts';

/** What a page is told when a conversation becomes current: the newest message alone carries its body. */
export const SeedConversationEvent = z.object({
  contact: z.optional(z.nullable(SeedContact)),
  conversation: SeedConversation,
  message: z.optional(z.nullable(SeedMessage)),
  otherMessages: z.optional(z.array(SeedMessage)),
});
export type SeedConversationEvent = z.output<typeof SeedConversationEvent>;

interface EventDefinition {
  readonly summary: string;
  readonly source: string;
  readonly api: 'seed' | 'current';
  readonly platforms: readonly Platform[];
  /** The message's type on its wire. */
  readonly wire: string;
  readonly payload: z.ZodMiniType;
}

/** Everything Front tells a plugin by itself. */
export const EVENTS = {
  conversation: {
    summary: 'A conversation becomes current, or its state changes.',
    source: 'seed: Events',
    api: 'seed',
    platforms: PLATFORMS,
    wire: 'conversation',
    payload: SeedConversationEvent,
  },
  no_conversation: {
    summary: 'No conversation is selected.',
    source: 'seed: Events',
    api: 'seed',
    platforms: PLATFORMS,
    wire: 'no_conversation',
    payload: z.object({}),
  },
  panel_visible: {
    summary: "The plugin's panel is shown or hidden.",
    source: 'seed: Events',
    api: 'seed',
    platforms: PLATFORMS,
    wire: 'panel_visible',
    payload: z.object({ visible: z.boolean() }),
  },
  user: {
    summary: 'Who the current teammate is; comes before the first conversation.',
    source: 'seed: seen on the wire',
    api: 'seed',
    platforms: PLATFORMS,
    wire: 'user',
    payload: z.object({ user: SeedUser }),
  },
  ready: {
    summary: 'The page is connected to Front for the first time.',
    source: 'seed: seen in the library',
    api: 'seed',
    platforms: PLATFORMS,
    wire: 'sync',
    payload: z.object({}),
  },
  reconnect: {
    summary: 'Front has connected to the page again.',
    source: 'seed: seen in the library',
    api: 'seed',
    platforms: PLATFORMS,
    wire: 'sync',
    payload: z.object({}),
  },
  contextUpdates: {
    summary: 'The context changes in any property; it comes whole, with a new id.',
    source: 'current: contextUpdates',
    api: 'current',
    platforms: PLATFORMS,
    wire: 'context_update',
    payload: z.object({ context: z.looseObject({ type: z.string(), id: z.string() }) }),
  },
} as const satisfies Record<string, EventDefinition>;

export type EventName = keyof typeof EVENTS;
