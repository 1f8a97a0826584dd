import { SALES } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

/** From somebody who is no contact. */
export const spam: ConversationInput = {
  id: 'cnv_spam',
  subject: 'RE: RE: You have been chosen!!! CLAIM within 24 hours',
  status: 'spam',
  inboxIds: ['inb_sales'],
  channelIds: ['cha_sales'],
  messages: [
    {
      id: 'msg_spam1',
      externalId: 'spam-1@prizes.example',
      status: 'inbound',
      date: '2026-06-01T01:02:03Z',
      subject: 'RE: RE: You have been chosen!!! CLAIM within 24 hours',
      from: { handle: 'winner@prizes.example', name: 'Prize Department' },
      to: [SALES],
      bodyType: 'html',
      body: '<center><font size="7" color="red">YOU WON</font><p><a href="https://prizes.example/claim?id=1">Click here</a></p></center>',
    },
  ],
};
