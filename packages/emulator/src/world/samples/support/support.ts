import type { WorldInput } from '../../schema.ts';
import { CONVERSATIONS } from './conversations/index.ts';
import { DRAFTS } from './drafts.ts';
import { CONTACTS } from './people.ts';
import { CHANNELS, INBOXES, TAGS, TEAMS, TICKET_STATUSES } from './places.ts';
import { ME, TEAMMATES } from './teammates.ts';

/** The support inbox of a shop for electric city bikes, in spring 2026. Each call gives a copy of its own. */
export function supportWorld(): WorldInput {
  return structuredClone({
    version: 1 as const,
    company: { id: 'cmp_northwind', name: 'Northwind Bikes' },
    meId: ME,
    teams: TEAMS,
    teammates: TEAMMATES,
    inboxes: INBOXES,
    channels: CHANNELS,
    tags: TAGS,
    ticketStatuses: TICKET_STATUSES,
    contacts: CONTACTS,
    conversations: CONVERSATIONS,
    drafts: DRAFTS,
  });
}
