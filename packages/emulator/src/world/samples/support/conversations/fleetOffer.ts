import { OFFER } from '../attachments.ts';
import { PEOPLE } from '../people.ts';
import { SALES, SUPPORT } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

/** Long names, several people, two inboxes, an offer as a PDF, links to other tools. */
export const fleetOffer: ConversationInput = {
  id: 'cnv_fleet',
  subject: 'Offer for 24 bikes, Municipality of Upper Lakeside',
  ticketStatusId: 'sts_waiting',
  ticketIds: ['TKT-0977', 'TKT-0978'],
  assigneeId: 'tea_tomas',
  followerIds: ['tea_tomas', 'tea_priya', 'tea_mara'],
  inboxIds: ['inb_sales', 'inb_support'],
  channelIds: ['cha_sales'],
  tagIds: ['tag_order', 'tag_fleet'],
  links: [
    { id: 'top_fleet1', name: 'Deal: Upper Lakeside 2026', externalUrl: 'https://crm.example/deals/8841' },
    {
      id: 'top_fleet2',
      externalUrl: 'https://tenders.upper-lakeside.example/2026/mobility/lot-3?lang=en#documents',
    },
  ],
  customFields: [
    { id: 'fld_deal', name: 'Deal value (EUR)', type: 'number', value: 59_760 },
    { id: 'fld_decision', name: 'Decision by', type: 'datetime', value: '2026-06-19T15:00:00Z' },
  ],
  recipient: PEOPLE.wilhelmina,
  messages: [
    {
      id: 'msg_fleet1',
      externalId: 'fleet-1@municipality-of-upper-lakeside.example',
      status: 'inbound',
      date: '2026-05-20T11:03:00Z',
      subject: 'Offer for 24 bikes, Municipality of Upper Lakeside',
      from: PEOPLE.wilhelmina,
      to: [SALES],
      cc: [PEOPLE.carlos],
      bodyType: 'text',
      body: 'Dear Sir or Madam,\n\nplease send us an offer for 24 electric city bikes with low entry, including three years of maintenance.\n\nYours faithfully\nWilhelmina van der Berg-Schimmelpenninck',
    },
    {
      id: 'msg_fleet2',
      externalId: 'fleet-2@northwind-bikes.example',
      status: 'outbound',
      date: '2026-05-22T14:47:00Z',
      subject: 'Re: Offer for 24 bikes, Municipality of Upper Lakeside',
      from: SALES,
      to: [PEOPLE.wilhelmina],
      cc: [PEOPLE.carlos],
      bcc: [SUPPORT],
      bodyType: 'html',
      body: `<p>Dear Ms van der Berg-Schimmelpenninck,</p><p>please find our offer attached. In short:</p>
<table border="1" cellpadding="6"><thead><tr><th>Item</th><th>Pieces</th><th>EUR</th></tr></thead>
<tbody><tr><td>City 5 Step-Through, 540 Wh</td><td align="right">24</td><td align="right">59,760.00</td></tr>
<tr><td>Ride &amp; Care, 36 months</td><td align="right">24</td><td align="right">16,416.00</td></tr></tbody></table>
<p>Kind regards<br>Tomás</p>`,
      attachments: [OFFER],
    },
    {
      id: 'msg_fleet3',
      externalId: 'fleet-3@municipality-of-upper-lakeside.example',
      status: 'inbound',
      date: '2026-05-27T08:15:00Z',
      subject: 'Re: Offer for 24 bikes, Municipality of Upper Lakeside',
      from: PEOPLE.carlos,
      replyTo: { handle: 'fleet@municipality-of-upper-lakeside.example', name: 'Fleet office' },
      to: [SALES],
      cc: [PEOPLE.wilhelmina],
      bodyType: 'text',
      body: 'Thanks, Tomás. Can we have six of them in size S? And do the batteries fit the City 3 that we have?\n\nCarlos',
    },
    {
      id: 'msg_fleet4',
      externalId: 'fleet-4@northwind-bikes.example',
      status: 'outbound',
      date: '2026-05-27T09:30:00Z',
      subject: 'Re: Offer for 24 bikes, Municipality of Upper Lakeside',
      from: SALES,
      to: [{ handle: 'fleet@municipality-of-upper-lakeside.example', name: 'Fleet office' }],
      cc: [PEOPLE.wilhelmina],
      bodyType: 'text',
      body: 'Yes to both, Carlos. The price stays the same.\n\nTomás',
    },
  ],
  comments: [
    {
      id: 'com_fleet1',
      authorId: 'tea_tomas',
      body: 'They decide on **19 June**. @priya, can we hold the price until then?',
      createdAt: '2026-05-27T09:33:00Z',
      attachments: [],
    },
    {
      id: 'com_fleet2',
      authorId: 'tea_priya',
      body: 'Until the 30th, not longer.',
      createdAt: '2026-05-27T10:00:00Z',
    },
  ],
};
