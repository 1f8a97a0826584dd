import { PEOPLE } from '../people.ts';
import { SMS } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

const said = (number: number, date: string, body: string) => ({
  id: `msg_key${number}`,
  status: 'inbound' as const,
  date,
  from: PEOPLE.grace,
  to: [SMS],
  bodyType: 'text' as const,
  body,
});
const answered = (number: number, date: string, body: string) => ({
  ...said(number, date, body),
  status: 'outbound' as const,
  from: SMS,
  to: [PEOPLE.grace],
});

/** Text messages: short, without a subject. */
export const lostKey: ConversationInput = {
  id: 'cnv_key',
  type: 'sms',
  ticketStatusId: 'sts_waiting',
  assigneeId: 'tea_tomas',
  inboxIds: ['inb_support'],
  channelIds: ['cha_sms'],
  tagIds: ['tag_urgent'],
  recipient: PEOPLE.grace,
  messages: [
    said(1, '2026-06-12T07:01:00Z', 'Hi, lost the key of my cargo bike 😩 it is locked outside the school'),
    answered(
      2,
      '2026-06-12T07:04:00Z',
      'Hi Grace, Tomás here. Do you have the key number? Five digits, on the card that came with it.',
    ),
    said(3, '2026-06-12T07:05:00Z', '71 330'),
    answered(4, '2026-06-12T07:06:00Z', 'Got it. We have a blank here. Can you come by with your ID?'),
    said(5, '2026-06-12T07:06:30Z', 'On my way, 20 min'),
    answered(6, '2026-06-12T07:07:00Z', '👍 Coffee is on.'),
  ],
};
