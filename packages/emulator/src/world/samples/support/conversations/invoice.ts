import { INVOICE } from '../attachments.ts';
import { PEOPLE } from '../people.ts';
import { BILLING } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

/** In the billing inbox alone: the teammate who is signed in must never see it. */
export const invoice: ConversationInput = {
  id: 'cnv_invoice',
  subject: 'Invoice 2026-0417: please change the address',
  ticketStatusId: 'sts_open',
  assigneeId: 'tea_priya',
  inboxIds: ['inb_billing'],
  channelIds: ['cha_billing'],
  messages: [
    {
      id: 'msg_invoice1',
      externalId: 'invoice-1@northwind-bikes.example',
      status: 'outbound',
      date: '2026-04-16T07:00:00Z',
      subject: 'Your invoice 2026-0417',
      from: BILLING,
      to: [PEOPLE.ada],
      bodyType: 'html',
      body: '<p>Dear customer,</p><p>please find your invoice attached. It is due on 30 April 2026.</p>',
      attachments: [INVOICE],
    },
    {
      id: 'msg_invoice2',
      externalId: 'invoice-2@brightwater.example',
      status: 'inbound',
      date: '2026-04-29T16:59:00Z',
      subject: 'Invoice 2026-0417: please change the address',
      from: PEOPLE.ada,
      to: [BILLING],
      bodyType: 'text',
      body: 'Hello,\n\nwe moved on 1 April. Could the invoice go to 12 Harbour Lane instead?\n\nAda Brightwater',
    },
  ],
};
