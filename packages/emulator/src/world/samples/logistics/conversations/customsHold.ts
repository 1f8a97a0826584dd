import { fileOf } from '../../file.ts';
import { pdfOf } from '../../page.ts';
import type { ConversationInput } from '../../types.ts';
import { PEOPLE } from '../people.ts';
import { CUSTOMS } from '../places.ts';

const CERTIFICATE = fileOf(
  'fil_certificate',
  'Health certificate AC-2026-0611.pdf',
  'application/pdf',
  pdfOf([
    'Veterinary health certificate AC-2026-0611',
    '21,600 kg hard cheese, 18 pallets',
    'Container TDWU 441207-3',
  ]),
);

/** Why the container stands: in an inbox that one teammate can't see. */
export const customsHold: ConversationInput = {
  id: 'cnv_hold',
  subject: 'Hold 88123: box 44 incomplete',
  ticketStatusId: 'sts_held',
  assigneeId: 'tea_sunita',
  followerIds: ['tea_ines'],
  inboxIds: ['inb_customs'],
  channelIds: ['cha_customs'],
  tagIds: ['tag_customs', 'tag_cold'],
  links: [
    {
      id: 'top_hold1',
      name: 'Declaration 26SH00881234',
      externalUrl: 'https://customs.example/declarations/26SH00881234',
    },
  ],
  messages: [
    {
      id: 'msg_hold1',
      externalId: 'hold-1@meridian-brokers.example',
      status: 'inbound',
      date: '2026-06-16T09:40:00Z',
      subject: 'Hold 88123: box 44 incomplete',
      from: PEOPLE.broker,
      to: [CUSTOMS],
      bodyType: 'text',
      body: 'Declaration 26SH00881234 was selected for a documentary check.\nMissing: number of the health certificate in box 44.\nOffice closes at 16:00; after that the next slot is tomorrow 08:00.',
    },
    {
      id: 'msg_hold2',
      externalId: 'hold-2@tidewater-freight.example',
      status: 'outbound',
      date: '2026-06-16T11:38:00Z',
      subject: 'Re: Hold 88123: box 44 incomplete',
      from: CUSTOMS,
      to: [PEOPLE.broker],
      bodyType: 'html',
      body: '<p>The number is <strong>AC-2026-0611</strong>, the certificate is attached. Please ask for a release today: the load is chilled.</p><p>Sunita</p>',
      attachments: [CERTIFICATE],
    },
  ],
  comments: [
    {
      id: 'com_hold1',
      authorId: 'tea_sunita',
      body: 'If they miss 16:00, detention is **EUR 180 a day** from tomorrow.',
      createdAt: '2026-06-16T11:40:00Z',
    },
  ],
};
