import { WHEEL_PHOTO } from '../attachments.ts';
import { PEOPLE } from '../people.ts';
import { SUPPORT } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

/** The one to open first: HTML with a picture in it, comments, tags, a link, an assignee. */
export const brakes: ConversationInput = {
  id: 'cnv_brakes',
  subject: 'Front brake squeals since the last service',
  ticketStatusId: 'sts_open',
  ticketIds: ['TKT-1042'],
  assigneeId: 'tea_mara',
  followerIds: ['tea_mara', 'tea_jonas'],
  inboxIds: ['inb_support'],
  channelIds: ['cha_support'],
  tagIds: ['tag_repair', 'tag_brakes', 'tag_warranty'],
  links: [
    {
      id: 'top_brakes1',
      name: 'Work order 1042',
      externalUrl: 'https://workshop.northwind-bikes.example/orders/1042',
    },
  ],
  customFields: [
    { id: 'fld_order', name: 'Work order', type: 'number', value: 1042 },
    { id: 'fld_loan', name: 'Loan bike out', type: 'boolean', value: false },
  ],
  messages: [
    {
      id: 'msg_brakes1',
      externalId: 'brakes-1@post.example',
      status: 'inbound',
      date: '2026-06-10T06:52:00Z',
      subject: 'Front brake squeals since the last service',
      from: PEOPLE.lena,
      to: [SUPPORT],
      bodyType: 'html',
      body: `<p>Good morning,</p>
<p>since you serviced my <strong>City 5</strong> last week, the front brake screams like a seagull 🐦 whenever it is wet.
It still stops well. I took a picture:</p>
<p><img src="cid:front-wheel@post.example" alt="Front wheel with its brake disc" width="160" height="120"></p>
<ul><li>Bike bought: 3 May 2025</li><li>Kilometres: 4,180</li></ul>
<p>Is that something I can clean myself?</p>
<p>Best wishes<br>Lena Hartmann</p>`,
      attachments: [WHEEL_PHOTO],
    },
    {
      id: 'msg_brakes2',
      externalId: 'brakes-2@northwind-bikes.example',
      status: 'outbound',
      date: '2026-06-10T08:14:00Z',
      subject: 'Re: Front brake squeals since the last service',
      from: SUPPORT,
      to: [PEOPLE.lena],
      bodyType: 'html',
      body: `<p>Hello Lena,</p><p>thank you for the picture! There seems to be some chain oil on the disc.
Please wipe it with a clean cloth and <em>isopropyl alcohol</em>, nothing else, and brake gently ten times from 20 km/h.</p>
<p>If it still squeals after that, bring the bike in; it is covered by your Ride &amp; Care plan.</p><p>Mara</p>`,
    },
    {
      id: 'msg_brakes3',
      externalId: 'brakes-3@post.example',
      status: 'inbound',
      date: '2026-06-11T16:31:00Z',
      subject: 'Re: Front brake squeals since the last service',
      from: PEOPLE.lena,
      to: [SUPPORT],
      bodyType: 'html',
      body: `<p>Cleaned twice. It is quieter, but not quiet. When could I come by? Thursday after 17:00 would suit me.</p>
<blockquote type="cite"><p>Please wipe it with a clean cloth and isopropyl alcohol, nothing else …</p></blockquote>`,
    },
  ],
  comments: [
    {
      id: 'com_brakes1',
      authorId: 'tea_mara',
      body: '@jonas did we **swap the pads** last week, or only adjust them?',
      createdAt: '2026-06-10T08:16:00Z',
    },
    {
      id: 'com_brakes2',
      authorId: 'tea_jonas',
      body: 'Swapped. Could be the new batch:\n\n- two others this week\n- both `City 5`, both wet weather',
      createdAt: '2026-06-10T09:02:00Z',
      lastEditedAt: '2026-06-10T09:04:00Z',
    },
  ],
};
