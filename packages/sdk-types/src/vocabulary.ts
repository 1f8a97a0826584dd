/**
 * The kinds of context Front hands to a plugin, in Front's own spelling.
 * @see `@frontapp/ui-bridge` 2.0.0-beta19, contextTypesV2
 */
export const CONTEXTS = [
  'noConversation',
  'singleConversation',
  'multiConversations',
  'messageComposer',
  'message',
  'background_mode',
  'noConversationPopover',
  'singleConversationPopover',
] as const;
export type ContextType = (typeof CONTEXTS)[number];

/** The hosts a plugin can run in. */
export const PLATFORMS = ['desktop', 'ios', 'android'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** The phones: hosts without `insertHTML`, `setPanelWidth`, `updateDraft` and `addTopic`. */
export const MOBILE_PLATFORMS = ['ios', 'android'] as const satisfies readonly Platform[];
export type MobilePlatform = (typeof MOBILE_PLATFORMS)[number];

/** Where in Front a plugin can be opened. */
export const ENTRY_POINTS = [
  'SIDE_PANEL',
  'COMPOSER_TOOLBAR',
  'URL',
  'CONTACT_HANDLE',
  'MESSAGE_MORE_DROPDOWN',
  'CONVERSATION_LINK_DROPDOWN',
] as const;
export type EntryPoint = (typeof ENTRY_POINTS)[number];

/** The two protocols: `legacy` is plain postMessage (the seed's API), `current` a MessagePort (Front's SDK). */
export const WIRES = ['legacy', 'current'] as const;
export type Wire = (typeof WIRES)[number];
