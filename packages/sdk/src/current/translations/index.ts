import type { CurrentTranslations } from '../translation.ts';
import { conversations } from './conversations.ts';
import { directory } from './directory.ts';
import { drafts } from './drafts.ts';
import { messages } from './messages.ts';

/** The methods that only the seed's API has, done with those of the current one. */
export const CURRENT_TRANSLATIONS: CurrentTranslations = {
  ...conversations,
  ...directory,
  ...drafts,
  ...messages,
};
