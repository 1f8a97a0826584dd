import { PEOPLE } from './people.ts';
import type { DraftInput } from '../types.ts';

export const DRAFTS: DraftInput[] = [
  {
    id: 'dra_battery',
    conversationId: 'cnv_battery',
    channelId: 'cha_support',
    replyType: 'reply',
    originalMessageId: 'msg_battery3',
    to: [PEOPLE.samir],
    subject: 'Re: Battery stops at two thirds',
    body: '<p>Hi Samir,</p><p>thank you for the log. The curve looks like one tired cell, so we would like to </p>',
    bodyType: 'html',
  },
];
