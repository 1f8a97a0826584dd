import { fileOf } from '../../file.ts';
import { pdfOf } from '../../page.ts';
import type { ConversationInput } from '../../types.ts';
import { PEOPLE } from '../people.ts';
import { DANA } from '../places.ts';

const QUOTE = fileOf(
  'fil_quote',
  'Everlume quote Q-2217 v2.pdf',
  'application/pdf',
  pdfOf([
    'Everlume - Quote Q-2217, version 2',
    '14 sites, managed lighting, 36 months',
    'USD 7,000.00 a month, 8 percent off the list',
    'Valid until 30 June 2026',
  ]),
);

/** The story's main deal: it closes this month, or not at all. */
export const negotiation: ConversationInput = {
  id: 'cnv_coastal',
  subject: 'Coastal Clinics: quote Q-2217',
  ticketStatusId: 'sts_ours',
  ticketIds: ['DEAL-2217'],
  assigneeId: 'tea_dana',
  followerIds: ['tea_dana', 'tea_rafael'],
  inboxIds: ['inb_dana', 'inb_accounts'],
  channelIds: ['cha_dana'],
  tagIds: ['tag_stage', 'tag_negotiation', 'tag_today'],
  links: [
    { id: 'top_coastal1', name: 'Deal: Coastal Clinics', externalUrl: 'https://crm.example/deals/2217' },
    {
      id: 'top_coastal2',
      name: 'Call notes, 9 June',
      externalUrl: 'https://notes.everlume.example/calls/2026-06-09#pricing',
    },
  ],
  customFields: [
    { id: 'fld_deal', name: 'Deal value (USD)', type: 'number', value: 252_000 },
    { id: 'fld_probability', name: 'Probability', type: 'enum', value: '70 %' },
  ],
  messages: [
    {
      id: 'msg_coastal1',
      externalId: 'coastal-1@everlume.example',
      status: 'outbound',
      date: '2026-06-11T15:20:00Z',
      subject: 'Coastal Clinics: quote Q-2217',
      from: DANA,
      to: [PEOPLE.omar],
      cc: [PEOPLE.beatrix],
      bodyType: 'html',
      body: '<p>Hi Omar, hi Beatrix,</p><p>as agreed, version 2 with <strong>8 % off</strong> and quarterly reviews. It holds until <u>30 June</u>.</p><ol><li>14 sites, 36 months</li><li>99.9 % uptime, or a month free</li></ol><p>Dana</p>',
      attachments: [QUOTE],
    },
    {
      id: 'msg_coastal2',
      externalId: 'coastal-2@coastal-clinics.example',
      status: 'inbound',
      date: '2026-06-15T08:47:00Z',
      subject: 'Re: Coastal Clinics: quote Q-2217',
      from: PEOPLE.beatrix,
      to: [DANA],
      cc: [PEOPLE.omar],
      bodyType: 'html',
      body: '<p>Dana,</p><p>procurement needs <b>12 %</b> and payment after 60 days, or three quotes. Our legal team has sent its comments on the contract to your contracts address.</p><p>Beatrix Lind</p><blockquote><p>as agreed, version 2 with 8 % off and quarterly reviews …</p></blockquote>',
    },
    {
      id: 'msg_coastal3',
      externalId: 'coastal-3@coastal-clinics.example',
      status: 'inbound',
      date: '2026-06-15T09:30:00Z',
      subject: 'Re: Coastal Clinics: quote Q-2217',
      from: PEOPLE.omar,
      to: [DANA],
      bodyType: 'text',
      body: 'Between us: 10 % and 45 days will do. But I need it on paper today.\n\nOmar',
    },
  ],
  comments: [
    {
      id: 'com_coastal1',
      authorId: 'tea_dana',
      body: '@rafael can I go to **10 %**? Omar says that is enough.',
      createdAt: '2026-06-15T09:41:00Z',
    },
    {
      id: 'com_coastal2',
      authorId: 'tea_rafael',
      body: '10 % yes, 45 days yes, but *36 months stay*. Legal is with Mei.',
      createdAt: '2026-06-15T10:02:00Z',
      lastEditedAt: '2026-06-15T10:04:00Z',
    },
  ],
};
