import type { CurrentMethodName, MethodName } from '@frontyard/sdk-types';

/** The methods that only the seed's API has, each with the methods of the current one that it is done with. */
export const NEEDS = {
  attachTag: ['tag'],
  detachTag: ['untag'],
  toggleTag: ['tag', 'untag'],
  unassign: ['assign'],
  toggleArchive: ['setStatus'],
  toggleTrashed: ['setStatus'],
  moveToInbox: ['move'],
  fetchConversation: [],
  fetchInboxes: ['listInboxes'],
  fetchChannels: ['listChannels'],
  fetchAllowedTeammates: ['listTeammates'],
  fetchAllowedTags: ['listTags'],
  fetchAppPath: ['fetchPath'],
  fetchNotes: ['listComments'],
  compose: ['createDraft'],
  reply: ['createDraft', 'listMessages'],
  forward: ['createDraft', 'listMessages'],
  insertHTML: ['updateDraft'],
} as const satisfies { readonly [N in MethodName]?: readonly CurrentMethodName[] };
