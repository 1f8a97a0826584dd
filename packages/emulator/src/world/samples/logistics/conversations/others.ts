import { fileOf } from '../../file.ts';
import { pdfOf } from '../../page.ts';
import { pngOf } from '../../picture.ts';
import type { ConversationInput } from '../../types.ts';
import { PEOPLE } from '../people.ts';
import { CLAIMS, DISPATCH, WHATSAPP } from '../places.ts';

const CRATE = fileOf(
  'fil_crate',
  'crate-3.png',
  'image/png',
  pngOf({
    width: 120,
    height: 80,
    paper: [240, 230, 210],
    ink: [120, 70, 30],
    isInk: (x, y) => x % 20 < 2 || y % 20 < 2 || Math.abs(x - y) < 2,
  }),
);

const RATES = fileOf(
  'fil_rates',
  'Rates Q3 2026.pdf',
  'application/pdf',
  pdfOf([
    'Tidewater Freight - Rates Q3 2026',
    'Sandhaven - Inland hub, 40 ft dry: EUR 1,240',
    'Detention from day 4: EUR 180 a day',
  ]),
);

/** Broken glass: seen by the two teammates of claims only. */
const claim: ConversationInput = {
  id: 'cnv_claim',
  subject: 'Claim: 3 of 12 crates broken, TW-20399',
  ticketStatusId: 'sts_held',
  assigneeId: 'tea_sunita',
  inboxIds: ['inb_claims'],
  channelIds: ['cha_claims'],
  tagIds: ['tag_damage'],
  customFields: [{ id: 'fld_claim', name: 'Claimed (EUR)', type: 'number', value: 7350 }],
  messages: [
    {
      id: 'msg_claim1',
      externalId: 'claim-1@verre-clair.example',
      status: 'inbound',
      date: '2026-06-12T08:05:00Z',
      subject: 'Claim: 3 of 12 crates broken, TW-20399',
      from: PEOPLE.lucie,
      to: [CLAIMS],
      bodyType: 'html',
      body: '<p>Bonjour,</p><p>crates 3, 7 and 8 arrived broken; the tilt indicators of all three are <b style="color:red">red</b>. Photo of one:</p><p><img src="cid:crate-3@verre-clair.example" alt="A crate with a crack across it" width="120"></p><p>Lucie Moreau</p>',
      attachments: [{ ...CRATE, inlineCid: 'crate-3@verre-clair.example' }],
    },
  ],
};

/** A new customer asks for a price; a reply is half written. */
const quote: ConversationInput = {
  id: 'cnv_quote',
  subject: '询价 / Rate request: 2 × 40 ft, Sandhaven to inland hub',
  inboxIds: ['inb_dispatch'],
  channelIds: ['cha_dispatch'],
  tagIds: ['tag_quote'],
  messages: [
    {
      id: 'msg_quote1',
      externalId: 'quote-1@brightparts.example',
      status: 'inbound',
      date: '2026-06-15T03:20:00Z',
      subject: '询价 / Rate request: 2 × 40 ft, Sandhaven to inland hub',
      from: PEOPLE.chen,
      to: [DISPATCH],
      replyTo: { handle: 'purchasing@brightparts.example', name: 'Brightparts purchasing' },
      bodyType: 'text',
      body: 'Dear team,\n\nplease quote for two 40 ft dry containers, ready 6 July, Incoterms EXW.\nHow long is free time at the port?\n\n谢谢,\n陈伟',
    },
  ],
};

/** Done, thanked for, archived. */
const wine: ConversationInput = {
  id: 'cnv_wine',
  type: 'whatsapp',
  status: 'archived',
  closedAt: '2026-06-11T15:00:00Z',
  ticketStatusId: 'sts_delivered',
  assigneeId: 'tea_bram',
  inboxIds: ['inb_dispatch'],
  channelIds: ['cha_whatsapp'],
  tagIds: ['tag_shipment'],
  recipient: PEOPLE.thabo,
  messages: [
    {
      id: 'msg_wine1',
      status: 'outbound',
      date: '2026-06-11T13:02:00Z',
      from: WHATSAPP,
      to: [PEOPLE.thabo],
      body: 'TW-20570 was delivered at 12:47, signed by “M. Jansen”. The rates you asked for are attached.',
      bodyType: 'text',
      attachments: [RATES],
    },
    {
      id: 'msg_wine2',
      status: 'inbound',
      date: '2026-06-11T14:55:00Z',
      from: PEOPLE.thabo,
      to: [WHATSAPP],
      body: 'Perfect, thanks! 🍷',
      bodyType: 'text',
    },
  ],
};

export const OTHERS: readonly ConversationInput[] = [claim, quote, wine];
