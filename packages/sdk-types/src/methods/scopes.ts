import { CONTEXTS, MOBILE_PLATFORMS, PLATFORMS, type Platform } from '../vocabulary.ts';

export { CONTEXTS as ALL_CONTEXTS, PLATFORMS as ALL_PLATFORMS };

/** Contexts with one or more conversations, as the side panel has them. */
export const SELECTED = ['singleConversation', 'multiConversations', 'singleConversationPopover'] as const;

/** Contexts with one or more conversations, the composer's included. */
export const WITH_CONVERSATIONS = [...SELECTED, 'messageComposer'] as const;

/** Contexts with exactly one conversation, whose messages can be read. */
export const ONE_CONVERSATION = [
  'singleConversation',
  'singleConversationPopover',
  'messageComposer',
] as const;

/** Contexts of the side panel. */
export const PANEL = [
  'noConversation',
  'singleConversation',
  'multiConversations',
  'background_mode',
  'singleConversationPopover',
] as const;

/** The seed's API knows a conversation, several, or none. */
export const SEED_CONTEXTS = ['noConversation', 'singleConversation', 'multiConversations'] as const;

/** The seed, "Mobile restrictions": four methods have not been implemented on iOS and Android. */
export const DESKTOP_ONLY = ['desktop'] as const satisfies readonly Platform[];
export const PHONES = MOBILE_PLATFORMS;
