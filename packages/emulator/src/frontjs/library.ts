export { createFront } from './createFront.ts';
export type { ConversationEvent, LegacyFront } from './front.ts';
export type { Page as LegacyPage } from './page.ts';
