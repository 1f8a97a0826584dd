import type { SeedConversation } from '@frontyard/sdk-types';
import { linkTo } from '../linkTo.ts';
import type { LegacyMethods } from '../method.ts';
import { inboxFields, reference } from '../references.ts';
import { toggle } from '../status.ts';

export const conversations = {
  assign: {
    async run(call, assignee) {
      if (assignee === null) call.tell('unassign', call.where);
      else call.tell('assign', { assignee, ...call.where });
    },
  },
  unassign: { run: async (call) => call.tell('unassign', call.where) },
  attachTag: { run: async (call, tag) => call.tell('tag', { tag: reference(tag), ...call.where }) },
  detachTag: { run: async (call, tag) => call.tell('untag', { tag: reference(tag), ...call.where }) },
  toggleTag: { run: async (call, tag) => call.tell('toggle_tag', { tag: reference(tag), ...call.where }) },
  moveToInbox: {
    run: async (call, inbox) => call.tell('move_to_inbox', { ...inboxFields(inbox), ...call.where }),
  },
  toggleArchive: { run: async (call) => toggle(call, 'archived') },
  toggleTrashed: { run: async (call) => toggle(call, 'trashed') },
  addTopic: { run: (call, url, name) => linkTo(call, url, name) },
  fetchConversation: {
    run: async (call) => (await call.ask('fetch_conversation')) as SeedConversation | null,
  },
} satisfies LegacyMethods;
