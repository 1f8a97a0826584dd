import type { LegacyMethods } from '../method.ts';
import { conversations } from './conversations.ts';
import { directory } from './directory.ts';
import { drafts } from './drafts.ts';
import { messages } from './messages.ts';

/** The methods that only the current API has, done with those of the legacy wire. */
export const LEGACY_TRANSLATIONS: LegacyMethods = {
  ...conversations,
  ...directory,
  ...drafts,
  ...messages,
};
