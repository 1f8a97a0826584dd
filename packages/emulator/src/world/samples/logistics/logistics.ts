import type { WorldInput } from '../../schema.ts';
import type { DraftInput } from '../types.ts';
import { customsHold } from './conversations/customsHold.ts';
import { driver } from './conversations/driver.ts';
import { OTHERS } from './conversations/others.ts';
import { reefer } from './conversations/reefer.ts';
import { trackingChat } from './conversations/trackingChat.ts';
import { CONTACTS, PEOPLE } from './people.ts';
import { CHANNELS, INBOXES, TAGS, TEAMMATES, TEAMS, TICKET_STATUSES } from './places.ts';

const DRAFTS: DraftInput[] = [
  {
    id: 'dra_quote',
    conversationId: 'cnv_quote',
    channelId: 'cha_dispatch',
    replyType: 'reply',
    originalMessageId: 'msg_quote1',
    to: [{ handle: 'purchasing@brightparts.example', name: 'Brightparts purchasing' }],
    cc: [PEOPLE.chen],
    subject: 'Re: 询价 / Rate request: 2 × 40 ft, Sandhaven to inland hub',
    body: '<p>Dear 陈伟,</p><p>thank you for asking us. Free time at Sandhaven is <b>three days</b>; after that </p>',
    bodyType: 'html',
  },
];

/** A freight forwarder on a bad morning in June 2026: a chilled container stands, and everybody writes about it. */
export function logisticsWorld(): WorldInput {
  return structuredClone({
    version: 1 as const,
    company: { id: 'cmp_tidewater', name: 'Tidewater Freight' },
    meId: 'tea_ines',
    teams: TEAMS,
    teammates: TEAMMATES,
    inboxes: INBOXES,
    channels: CHANNELS,
    tags: TAGS,
    ticketStatuses: TICKET_STATUSES,
    contacts: CONTACTS,
    conversations: [reefer, customsHold, driver, trackingChat, ...OTHERS],
    drafts: DRAFTS,
  });
}
