import type { WorldInput } from '../../schema.ts';
import type { DraftInput } from '../types.ts';
import { ACCOUNT_CONVERSATIONS } from './conversations/accounts.ts';
import { LEADS } from './conversations/leads.ts';
import { negotiation } from './conversations/negotiation.ts';
import { CONTACTS, PEOPLE } from './people.ts';
import { CHANNELS, INBOXES, TAGS, TEAMMATES, TEAMS, TICKET_STATUSES } from './places.ts';

const DRAFTS: DraftInput[] = [
  {
    id: 'dra_coastal',
    conversationId: 'cnv_coastal',
    channelId: 'cha_dana',
    replyType: 'replyAll',
    originalMessageId: 'msg_coastal3',
    to: [PEOPLE.omar],
    cc: [PEOPLE.beatrix],
    subject: 'Re: Coastal Clinics: quote Q-2217',
    body: '<p>Hi Omar,</p><p>good news: </p>',
    bodyType: 'html',
  },
];

/** Two weeks before the quarter ends at a maker of managed lighting: one deal to close, one customer to keep. */
export function salesWorld(): WorldInput {
  return structuredClone({
    version: 1 as const,
    company: { id: 'cmp_everlume', name: 'Everlume' },
    meId: 'tea_dana',
    teams: TEAMS,
    teammates: TEAMMATES,
    inboxes: INBOXES,
    channels: CHANNELS,
    tags: TAGS,
    ticketStatuses: TICKET_STATUSES,
    contacts: CONTACTS,
    conversations: [negotiation, ...LEADS, ...ACCOUNT_CONVERSATIONS],
    drafts: DRAFTS,
  });
}
