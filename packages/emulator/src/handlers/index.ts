import type { HostHandlers } from '@frontyard/sdk-types';
import type { Call } from '../host/call.ts';
import { currentApplication, seedApplication } from './application.ts';
import { currentConversations, seedConversations } from './conversations.ts';
import { seedDialogs } from './dialogs.ts';
import { currentDirectory, seedDirectory } from './directory.ts';
import { currentDrafts, seedDrafts } from './drafts.ts';
import { currentMessages, seedMessages } from './messages.ts';

/** The compiler refuses this object until every method of the contract has a handler. */
export const HANDLERS: HostHandlers<Call> = {
  current: {
    ...currentApplication,
    ...currentConversations,
    ...currentDirectory,
    ...currentDrafts,
    ...currentMessages,
  },
  seed: {
    ...seedApplication,
    ...seedConversations,
    ...seedDialogs,
    ...seedDirectory,
    ...seedDrafts,
    ...seedMessages,
  },
};
