import { PEOPLE } from '../people.ts';
import { MARA, SUPPORT } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

/** Emoji made of several characters, two scripts in a line, nothing to do. */
export const praise: ConversationInput = {
  id: 'cnv_praise',
  subject: '🚲💨 ありがとう! Thank you 👩🏽‍🔧👨‍👩‍👧‍👦🏳️‍🌈',
  ticketStatusId: 'sts_resolved',
  followerIds: ['tea_mara', 'tea_aiko', 'tea_jonas', 'tea_priya', 'tea_tomas'],
  inboxIds: ['inb_support'],
  channelIds: ['cha_support'],
  tagIds: ['tag_praise', 'tag_mine'],
  messages: [
    {
      id: 'msg_praise1',
      externalId: 'praise-1@sakura.example',
      status: 'inbound',
      date: '2026-06-05T23:58:00Z',
      subject: '🚲💨 ありがとう! Thank you 👩🏽‍🔧👨‍👩‍👧‍👦🏳️‍🌈',
      from: PEOPLE.yuki,
      to: [SUPPORT],
      cc: [MARA],
      bodyType: 'text',
      body: '皆さん、折りたたみ自転車の修理をありがとうございました!🙏\n\nIt folds like origami again. My children say hi: 👧🏻👦🏻\n\n田中 ゆき',
    },
  ],
  comments: [
    {
      id: 'com_praise1',
      authorId: 'tea_aiko',
      body: '🥹 For the wall in the workshop?',
      createdAt: '2026-06-06T00:10:00Z',
    },
  ],
};
