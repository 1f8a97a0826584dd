import * as application from './application.ts';
import * as conversations from './conversations.ts';
import * as dialogs from './dialogs.ts';
import * as directory from './directory.ts';
import * as drafts from './drafts.ts';
import * as messages from './messages.ts';

/** Everything a plugin can ask of Front, in either generation of the API: the table all else is derived from. */
export const METHODS = {
  ...application,
  ...directory,
  ...conversations,
  ...messages,
  ...drafts,
  ...dialogs,
} as const;
