import type { SeedConversationEvent, SeedNote } from '@frontyard/sdk-types';
import { listAsked } from '../listAsked.ts';
import type { LegacyMethods } from '../method.ts';
import { messagesOf } from '../toCurrent/message.ts';
import { commentOf } from '../toCurrent/people.ts';

/** Messages and their recipients are not asked for: the host has told them with the conversation. */
export const messages = {
  listMessages: {
    run: async ({ shown }, _token) => ({ results: shown.event ? messagesOf(shown.event) : [] }),
  },
  listRecipients: {
    run: async ({ shown }, _token) => ({ results: shown.event ? recipientsOf(shown.event) : [] }),
  },
  listComments: {
    via: 'fetchNotes',
    run: async (call, _token) => ({
      results: (await listAsked<SeedNote>(call, 'fetch_notes')).map(commentOf),
    }),
  },
} satisfies LegacyMethods;

/** Everyone once, in the order of the messages. */
function recipientsOf(event: SeedConversationEvent) {
  const everyone = messagesOf(event).flatMap(({ from, to, cc = [], bcc = [] }) => [
    from,
    ...to,
    ...cc,
    ...bcc,
  ]);
  return [...new Map(everyone.map((recipient) => [recipient.handle, recipient])).values()];
}
