import { linkTo } from '../linkTo.ts';
import type { LegacyMethods } from '../method.ts';
import { setStatus } from '../status.ts';

export const conversations = {
  tag: {
    via: 'attachTag',
    async run(call, tagIds) {
      for (const tag of tagIds) call.tell('tag', { tag, ...call.where });
    },
  },
  untag: {
    via: 'detachTag',
    async run(call, tagIds) {
      for (const tag of tagIds) call.tell('untag', { tag, ...call.where });
    },
  },
  move: {
    via: 'moveToInbox',
    run: async (call, inbox) => call.tell('move_to_inbox', { inbox, ...call.where }),
  },
  setStatus: { via: 'toggleArchive', run: async (call, status) => setStatus(call, status) },
  addLink: { via: 'addTopic', run: (call, url, name) => linkTo(call, url, name) },
} satisfies LegacyMethods;
