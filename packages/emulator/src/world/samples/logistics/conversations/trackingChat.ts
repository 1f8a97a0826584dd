import type { ConversationInput } from '../../types.ts';
import { PEOPLE } from '../people.ts';
import { TRACKING } from '../places.ts';

/** Somebody unknown asks for a parcel they may not be told about. */
export const trackingChat: ConversationInput = {
  id: 'cnv_tracking',
  type: 'frontChat',
  ticketStatusId: 'sts_moving',
  inboxIds: ['inb_dispatch'],
  channelIds: ['cha_tracking'],
  tagIds: ['tag_shipment'],
  recipient: PEOPLE.visitor,
  messages: [
    {
      id: 'msg_tracking1',
      status: 'inbound',
      date: '2026-06-16T11:50:00Z',
      from: PEOPLE.visitor,
      to: [TRACKING],
      body: 'hi, TW-20455 says “out for delivery” since friday',
      bodyType: 'text',
    },
    {
      id: 'msg_tracking2',
      status: 'inbound',
      date: '2026-06-16T11:51:00Z',
      from: PEOPLE.visitor,
      to: [TRACKING],
      body: 'can you give me the phone number of the driver?',
      bodyType: 'text',
    },
  ],
  comments: [
    {
      id: 'com_tracking1',
      authorId: 'tea_bram',
      body: 'Not logged in. Ask for the **order number** first; no numbers of drivers, ever.',
      createdAt: '2026-06-16T11:53:00Z',
    },
  ],
};
