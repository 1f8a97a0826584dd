import { FRAME_PHOTO } from '../attachments.ts';
import { PEOPLE } from '../people.ts';
import { SUPPORT } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

const SUBJECT =
  'Fwd: Re: Re: AW: Re: Question about the frame number under the bottom bracket, the one on the sticker, the one in the app (which are all different by one digit), and whether the insurance needs the first, the second or the third, because they say that without it nothing can be done at all';

/** A subject longer than any list is wide, a word that never breaks, a file name of the same kind. */
export const longSubject: ConversationInput = {
  id: 'cnv_frame',
  subject: SUBJECT,
  ticketStatusId: 'sts_waiting',
  assigneeId: 'tea_mara',
  inboxIds: ['inb_support'],
  channelIds: ['cha_support'],
  tagIds: ['tag_warranty'],
  messages: [
    {
      id: 'msg_frame1',
      externalId: 'frame-1@spokes.example',
      status: 'inbound',
      date: '2026-05-11T15:50:00Z',
      subject: SUBJECT,
      from: PEOPLE.ruth,
      to: [SUPPORT],
      bodyType: 'text',
      body: `Hello,\n\nthe app says this, in one word:\n\n${'NB20417C'.repeat(24)}\n\nhttps://insurance.example/claims/new?frame=${'0123456789'.repeat(20)}\n\nWhich part of it is the number?\n\nRuth`,
      attachments: [FRAME_PHOTO],
    },
    {
      id: 'msg_frame2',
      externalId: 'frame-2@northwind-bikes.example',
      status: 'outbound',
      date: '2026-05-12T07:20:00Z',
      subject: `Re: ${SUBJECT}`,
      from: SUPPORT,
      to: [PEOPLE.ruth],
      bodyType: 'text',
      body: 'Hello Ruth,\n\nthe first eight characters. We are sorry about the app; a new version is on its way.\n\nMara',
    },
  ],
};
