import type { CurrentTranslations } from '../translation.ts';
import { seedConversation } from '../toSeed/conversation.ts';
import { inboxId, tagId } from './references.ts';
import { selected } from './selected.ts';

export const conversations = {
  attachTag: { needs: ['tag'], run: async (call, tag) => call.request('tag', [await tagId(call, tag)]) },
  detachTag: { needs: ['untag'], run: async (call, tag) => call.request('untag', [await tagId(call, tag)]) },
  toggleTag: {
    needs: ['tag', 'untag'],
    async run(call, tag) {
      const id = await tagId(call, tag);
      const isOnAll = selected(call.context).every(({ tags }) => tags.some((each) => each.id === id));
      return call.request(isOnAll ? 'untag' : 'tag', [id]);
    },
  },
  unassign: { needs: ['assign'], run: (call) => call.request('assign', null) },
  toggleArchive: toggle('archived'),
  toggleTrashed: toggle('trashed'),
  moveToInbox: {
    needs: ['move'],
    run: async (call, inbox) => call.request('move', await inboxId(call, inbox)),
  },
  fetchConversation: {
    needs: [],
    async run({ context }) {
      const [conversation] = selected(context);
      return conversation ? seedConversation(conversation) : null;
    },
  },
} satisfies CurrentTranslations;

function toggle(status: 'archived' | 'trashed') {
  return {
    needs: ['setStatus'],
    run(call) {
      const isOnAll = selected(call.context).every((conversation) => conversation.status === status);
      return call.request('setStatus', isOnAll ? 'open' : status);
    },
  } satisfies CurrentTranslations['toggleArchive'];
}
