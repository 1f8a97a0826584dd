import { RECEIPT } from '../attachments.ts';
import { PEOPLE } from '../people.ts';
import { SUPPORT } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

/** Done and archived. */
export const refund: ConversationInput = {
  id: 'cnv_refund',
  subject: 'Rain cape does not fit',
  status: 'archived',
  closedAt: '2026-03-24T10:00:00Z',
  ticketStatusId: 'sts_resolved',
  ticketIds: ['TKT-0951'],
  assigneeId: 'tea_jonas',
  inboxIds: ['inb_support'],
  channelIds: ['cha_support'],
  tagIds: ['tag_refund', 'tag_order'],
  messages: [
    {
      id: 'msg_refund1',
      externalId: 'refund-1@mail.example',
      status: 'inbound',
      date: '2026-03-20T21:12:00Z',
      subject: 'Rain cape does not fit',
      from: PEOPLE.pat,
      to: [SUPPORT],
      bodyType: 'text',
      body: "It's lovely and yellow, but it is a tent on me. Can I send it back?\n\nPat O'Connell",
      attachments: [RECEIPT],
    },
    {
      id: 'msg_refund2',
      externalId: 'refund-2@northwind-bikes.example',
      status: 'outbound',
      date: '2026-03-21T08:30:00Z',
      subject: 'Re: Rain cape does not fit',
      from: SUPPORT,
      to: [PEOPLE.pat],
      bodyType: 'html',
      body: '<p>Of course. The label is in the box; EUR 49.00 will be back on your card two days after we have the cape.</p><p>Jonas</p>',
    },
    {
      id: 'msg_refund3',
      externalId: 'refund-3@mail.example',
      status: 'inbound',
      date: '2026-03-24T09:41:00Z',
      subject: 'Re: Rain cape does not fit',
      from: PEOPLE.pat,
      to: [SUPPORT],
      bodyType: 'text',
      body: 'Money is here. Thanks!',
    },
  ],
};
