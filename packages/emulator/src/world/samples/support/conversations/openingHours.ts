import { PEOPLE } from '../people.ts';
import { CHAT } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

/** A chat on the website with somebody who has no name and no address. Nobody has taken it yet. */
export const openingHours: ConversationInput = {
  id: 'cnv_chat',
  type: 'frontChat',
  ticketStatusId: 'sts_open',
  inboxIds: ['inb_support'],
  channelIds: ['cha_chat'],
  recipient: PEOPLE.visitor,
  messages: [
    {
      id: 'msg_chat1',
      status: 'inbound',
      date: '2026-06-12T09:48:10Z',
      from: PEOPLE.visitor,
      to: [CHAT],
      bodyType: 'text',
      body: 'hello, are you open on saturdays?',
    },
    {
      id: 'msg_chat2',
      status: 'outbound',
      date: '2026-06-12T09:48:12Z',
      from: CHAT,
      to: [PEOPLE.visitor],
      bodyType: 'html',
      body: '<p>Hello! The shop is open on Saturdays from <b>10 to 16</b>. The workshop is closed.</p>',
    },
    {
      id: 'msg_chat3',
      status: 'inbound',
      date: '2026-06-12T09:49:55Z',
      from: PEOPLE.visitor,
      to: [CHAT],
      bodyType: 'text',
      body: 'and can i try a cargo bike without an appointment?',
    },
  ],
};
