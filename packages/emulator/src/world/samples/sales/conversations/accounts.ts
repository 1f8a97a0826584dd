import { fileOf } from '../../file.ts';
import { pngOf } from '../../picture.ts';
import type { ConversationInput } from '../../types.ts';
import { PEOPLE } from '../people.ts';
import { ACCOUNTS, CONTRACTS, TEXTS } from '../places.ts';

const LAMP = fileOf(
  'fil_lamp',
  'lamp-over-the-bar.png',
  'image/png',
  pngOf({
    width: 90,
    height: 90,
    paper: [25, 25, 35],
    ink: [250, 210, 90],
    isInk: (x, y) => Math.hypot(x - 45, y - 35) < 22,
  }),
);

const REDLINES = fileOf(
  'fil_redlines',
  'MSA redlines.csv',
  'text/csv',
  'clause,ours,theirs\n7.2 liability,12 months of fees,24 months of fees\n9.1 term,36 months,24 months\n',
);

/** By text message: a small customer may leave. */
const renewal: ConversationInput = {
  id: 'cnv_renewal',
  type: 'sms',
  ticketStatusId: 'sts_ours',
  assigneeId: 'tea_mei',
  inboxIds: ['inb_accounts'],
  channelIds: ['cha_text'],
  tagIds: ['tag_renewal', 'tag_risk'],
  recipient: PEOPLE.greta,
  messages: [
    {
      id: 'msg_renewal1',
      status: 'outbound',
      date: '2026-06-14T09:00:00Z',
      from: TEXTS,
      to: [PEOPLE.greta],
      body: 'Hi Greta, your plan renews on 15 July. Anything we should change? Mei',
      bodyType: 'text',
    },
    {
      id: 'msg_renewal2',
      status: 'inbound',
      date: '2026-06-14T18:33:00Z',
      from: PEOPLE.greta,
      to: [TEXTS],
      body: 'honestly thinking of cancelling, lamp over the bar flickers AGAIN',
      bodyType: 'text',
      attachments: [LAMP],
    },
  ],
  comments: [
    {
      id: 'com_renewal1',
      authorId: 'tea_mei',
      body: 'Third time. Offer a new driver **and** two months free?',
      createdAt: '2026-06-14T19:00:00Z',
    },
  ],
};

/** The contract behind the main deal: on the deals desk, which the one signed in can't see. */
const redlines: ConversationInput = {
  id: 'cnv_redlines',
  subject: 'MSA Coastal Clinics: our comments',
  ticketStatusId: 'sts_ours',
  assigneeId: 'tea_mei',
  inboxIds: ['inb_desk'],
  channelIds: ['cha_desk'],
  messages: [
    {
      id: 'msg_redlines1',
      externalId: 'redlines-1@coastal-clinics.example',
      status: 'inbound',
      date: '2026-06-15T08:31:00Z',
      subject: 'MSA Coastal Clinics: our comments',
      from: PEOPLE.counsel,
      to: [CONTRACTS],
      bodyType: 'html',
      body: '<p>Dear colleagues,</p><p>please find two points: <ins>24 months of fees</ins> instead of <del>12 months of fees</del> in 7.2, and a term of <ins>24</ins> <del>36</del> months in 9.1.</p>',
      attachments: [REDLINES],
    },
  ],
};

/** Won, and put away. */
const won: ConversationInput = {
  id: 'cnv_won',
  subject: 'Signed: Priory School',
  status: 'archived',
  closedAt: '2026-06-05T09:00:00Z',
  ticketStatusId: 'sts_closed',
  assigneeId: 'tea_rafael',
  inboxIds: ['inb_accounts'],
  channelIds: ['cha_accounts'],
  tagIds: ['tag_stage', 'tag_won'],
  messages: [
    {
      id: 'msg_won1',
      externalId: 'won-1@priory-school.example',
      status: 'inbound',
      date: '2026-06-05T08:12:00Z',
      subject: 'Signed: Priory School',
      from: PEOPLE.priory,
      to: [ACCOUNTS],
      bodyType: 'text',
      body: 'Signed by the head this morning. When do you start?',
    },
  ],
};

export const ACCOUNT_CONVERSATIONS: readonly ConversationInput[] = [renewal, redlines, won];
