import type { ConversationInput } from '../../types.ts';
import { PEOPLE } from '../people.ts';
import { DRIVERS } from '../places.ts';

/** Texts with the driver at the gate. */
export const driver: ConversationInput = {
  id: 'cnv_driver',
  type: 'sms',
  ticketStatusId: 'sts_moving',
  assigneeId: 'tea_bram',
  inboxIds: ['inb_drivers'],
  channelIds: ['cha_drivers'],
  tagIds: ['tag_delay', 'tag_detention'],
  recipient: PEOPLE.marcus,
  messages: [
    {
      id: 'msg_driver1',
      status: 'inbound',
      date: '2026-06-16T10:58:00Z',
      from: PEOPLE.marcus,
      to: [DRIVERS],
      body: 'Gate 4 wont let me in. They say hold 88123??',
      bodyType: 'text',
    },
    {
      id: 'msg_driver2',
      status: 'outbound',
      date: '2026-06-16T11:10:00Z',
      from: DRIVERS,
      to: [PEOPLE.marcus],
      body: 'Customs. We are on it. Please wait at the truck stop, engine off.',
      bodyType: 'text',
    },
    {
      id: 'msg_driver3',
      status: 'inbound',
      date: '2026-06-16T11:44:00Z',
      from: PEOPLE.marcus,
      to: [DRIVERS],
      body: 'My hours end at 17:30. After that I need someone to take over.',
      bodyType: 'text',
    },
  ],
};
