import { CHARGING_LOG } from '../attachments.ts';
import { PEOPLE } from '../people.ts';
import { SUPPORT } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

/** Plain text, a table as a file, and a reply that somebody has begun to write. */
export const battery: ConversationInput = {
  id: 'cnv_battery',
  subject: 'Battery stops at two thirds',
  ticketStatusId: 'sts_open',
  ticketIds: ['TKT-1038'],
  assigneeId: 'tea_priya',
  followerIds: ['tea_priya'],
  inboxIds: ['inb_support'],
  channelIds: ['cha_support'],
  tagIds: ['tag_battery'],
  messages: [
    {
      id: 'msg_battery1',
      externalId: 'battery-1@haddad.example',
      status: 'inbound',
      date: '2026-05-29T19:40:00Z',
      subject: 'Battery stops at two thirds',
      from: PEOPLE.samir,
      to: [SUPPORT],
      bodyType: 'text',
      body: 'Hi,\n\nthe battery of my City 3 no longer fills up. Four hours on the charger and it says 64 %.\n\nThe serial number is 3C-55210.\n\nSamir',
    },
    {
      id: 'msg_battery2',
      externalId: 'battery-2@northwind-bikes.example',
      status: 'outbound',
      date: '2026-05-30T09:10:00Z',
      subject: 'Re: Battery stops at two thirds',
      from: SUPPORT,
      to: [PEOPLE.samir],
      bodyType: 'text',
      body: 'Hi Samir,\n\ncould you export the charging log from the app (Settings > Battery > Export) and send it to us?\n\nPriya',
    },
    {
      id: 'msg_battery3',
      externalId: 'battery-3@haddad.example',
      status: 'inbound',
      date: '2026-06-09T20:22:00Z',
      subject: 'Re: Battery stops at two thirds',
      from: PEOPLE.samir,
      to: [SUPPORT],
      bodyType: 'text',
      body: 'Here it is. Sorry it took so long, I was cycling (slowly).\n\n> could you export the charging log from the app\n\nDone!',
      attachments: [CHARGING_LOG],
    },
  ],
  comments: [
    {
      id: 'com_battery1',
      authorId: 'tea_priya',
      body: 'One weak cell, I think. I started a reply; @mara, may we send a new battery before the old one is back?',
      createdAt: '2026-06-10T07:30:00Z',
    },
  ],
};
