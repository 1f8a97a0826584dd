import type { CurrentTranslations } from '../translation.ts';
import { seedConversation } from '../toSeed/conversation.ts';
import { inboxId, tagId } from './references.ts';
import { selected } from './selected.ts';

export const conversations = {
  attachTag: async (call, tag) => call.request('tag', [await tagId(call, tag)]),
  detachTag: async (call, tag) => call.request('untag', [await tagId(call, tag)]),
  async toggleTag(call, tag) {
    const id = await tagId(call, tag);
    const isOnAll = selected(call.context).every(({ tags }) => tags.some((each) => each.id === id));
    return call.request(isOnAll ? 'untag' : 'tag', [id]);
  },
  unassign: (call) => call.request('assign', null),
  toggleArchive: toggle('archived'),
  toggleTrashed: toggle('trashed'),
  moveToInbox: async (call, inbox) => call.request('move', await inboxId(call, inbox)),
  async fetchConversation({ context }) {
    const [conversation] = selected(context);
    return conversation ? seedConversation(conversation) : null;
  },
} satisfies Partial<CurrentTranslations>;

function toggle(status: 'archived' | 'trashed'): CurrentTranslations['toggleArchive'] {
  return (call) => {
    const isOnAll = selected(call.context).every((conversation) => conversation.status === status);
    return call.request('setStatus', isOnAll ? 'open' : status);
  };
}
