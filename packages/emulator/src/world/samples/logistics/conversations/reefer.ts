import { fileOf } from '../../file.ts';
import type { ConversationInput } from '../../types.ts';
import { PEOPLE } from '../people.ts';
import { DISPATCH } from '../places.ts';

const READINGS = fileOf(
  'fil_readings',
  'TDWU 441207-3 temperatures.csv',
  'text/csv',
  'time,set_point_celsius,supply_celsius,return_celsius\n2026-06-16T02:00Z,4.0,4.1,4.6\n2026-06-16T06:00Z,4.0,4.2,5.1\n2026-06-16T10:00Z,4.0,6.8,8.3\n',
);

/** The story's main thread: cheese warms up at the port while the paperwork waits. */
export const reefer: ConversationInput = {
  id: 'cnv_reefer',
  subject: 'TDWU 441207-3: temperature alarm at Sandhaven',
  ticketStatusId: 'sts_moving',
  ticketIds: ['TW-20611'],
  assigneeId: 'tea_ines',
  followerIds: ['tea_ines', 'tea_bram'],
  inboxIds: ['inb_dispatch'],
  channelIds: ['cha_dispatch'],
  tagIds: ['tag_shipment', 'tag_cold', 'tag_delay', 'tag_detention'],
  links: [
    {
      id: 'top_reefer1',
      name: 'Shipment TW-20611',
      externalUrl: 'https://tms.tidewater-freight.example/shipments/20611',
    },
    {
      id: 'top_reefer2',
      type: 'jira',
      name: 'OPS-318',
      externalUrl: 'https://tracker.example/browse/OPS-318',
    },
  ],
  customFields: [
    { id: 'fld_container', name: 'Container', type: 'string', value: 'TDWU 441207-3' },
    { id: 'fld_eta', name: 'ETA', type: 'datetime', value: '2026-06-17T14:00:00Z' },
    { id: 'fld_reefer', name: 'Reefer', type: 'boolean', value: true },
  ],
  messages: [
    {
      id: 'msg_reefer1',
      externalId: 'reefer-1@port-of-sandhaven.example',
      status: 'inbound',
      date: '2026-06-16T10:22:00Z',
      subject: 'TDWU 441207-3: temperature alarm at Sandhaven',
      from: PEOPLE.port,
      to: [DISPATCH],
      cc: [PEOPLE.hana],
      bodyType: 'html',
      body: `<h3>Reefer alarm</h3><table border="1" cellpadding="4"><tr><th>Container</th><th>Set point</th><th>Return air</th></tr>
<tr><td>TDWU 441207-3</td><td>4.0 °C</td><td style="color:#b00"><b>8.3 °C</b></td></tr></table>
<p>Unit was unplugged for the customs scan and plugged in again at 10:05. Gate out is blocked until the <a href="https://port-of-sandhaven.example/holds/88123">customs hold 88123</a> is lifted.</p>`,
      attachments: [READINGS],
    },
    {
      id: 'msg_reefer2',
      externalId: 'reefer-2@alpine-cheese.example',
      status: 'inbound',
      date: '2026-06-16T11:05:00Z',
      subject: 'Re: TDWU 441207-3: temperature alarm at Sandhaven',
      from: PEOPLE.hana,
      to: [DISPATCH],
      bodyType: 'text',
      body: 'Inês,\n\nabove 8 °C for more than six hours and the load is a write-off (EUR 86,400). When does the truck get in?\nWhom do I talk to about the hold?\n\nHana',
    },
  ],
  comments: [
    {
      id: 'com_reefer1',
      authorId: 'tea_bram',
      body: 'Marcus is at gate 4 with truck 14, see *Drivers*. @sunita can you push the broker?',
      createdAt: '2026-06-16T11:12:00Z',
    },
    {
      id: 'com_reefer2',
      authorId: 'tea_sunita',
      body: 'Broker answered: missing **health certificate number** in box 44. Sending it now.',
      createdAt: '2026-06-16T11:31:00Z',
    },
  ],
};
