import type { LegacyMethods } from '../method.ts';
import { application } from './application.ts';
import { conversations } from './conversations.ts';
import { dialogs } from './dialogs.ts';
import { directory } from './directory.ts';
import { drafts } from './drafts.ts';
import { messages } from './messages.ts';

/** The methods that the legacy wire has itself. */
export const LEGACY_METHODS: LegacyMethods = {
  ...application,
  ...conversations,
  ...dialogs,
  ...directory,
  ...drafts,
  ...messages,
};
