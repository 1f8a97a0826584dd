import { PEOPLE } from '../people.ts';
import { MARA } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

/** In an inbox that only its owner sees; the last word is ours. */
export const personal: ConversationInput = {
  id: 'cnv_talk',
  subject: 'Your talk at the repair café',
  assigneeId: 'tea_mara',
  inboxIds: ['inb_mara'],
  channelIds: ['cha_mara'],
  tagIds: ['tag_mine'],
  messages: [
    {
      id: 'msg_talk1',
      externalId: 'talk-1@spokes.example',
      status: 'inbound',
      date: '2026-06-03T17:20:00Z',
      subject: 'Your talk at the repair café',
      from: PEOPLE.ruth,
      to: [MARA],
      bodyType: 'text',
      body: 'Dear Mara,\n\nwould you show us how to true a wheel, on Saturday the 27th? About thirty people, cake included.\n\nRuth',
    },
    {
      id: 'msg_talk2',
      externalId: 'talk-2@northwind-bikes.example',
      status: 'outbound',
      date: '2026-06-04T06:15:00Z',
      subject: 'Re: Your talk at the repair café',
      from: MARA,
      to: [PEOPLE.ruth],
      bodyType: 'text',
      body: 'Gladly! I bring the truing stand, you bring the wheels.\n\nMara',
    },
  ],
};
