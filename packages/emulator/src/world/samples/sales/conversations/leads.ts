import type { ConversationInput } from '../../types.ts';
import { PEOPLE } from '../people.ts';
import { HELLO, SITE } from '../places.ts';

/** A studio wants a demo, with a form's mail to begin with. */
const demo: ConversationInput = {
  id: 'cnv_demo',
  subject: 'Demo request: Halfmoon Studios (12 seats)',
  ticketStatusId: 'sts_theirs',
  assigneeId: 'tea_dana',
  inboxIds: ['inb_leads'],
  channelIds: ['cha_hello'],
  tagIds: ['tag_stage', 'tag_demo'],
  links: [
    {
      id: 'top_demo1',
      name: 'Demo, 18 June 10:00',
      externalUrl: 'https://calendar.everlume.example/events/7781',
    },
  ],
  messages: [
    {
      id: 'msg_demo1',
      externalId: 'demo-1@halfmoon-studios.example',
      status: 'inbound',
      date: '2026-06-12T13:05:00Z',
      subject: 'Demo request: Halfmoon Studios (12 seats)',
      from: PEOPLE.jun,
      to: [HELLO],
      bodyType: 'html',
      body: '<table cellpadding="6" style="border-collapse:collapse;font-family:sans-serif"><tr><td bgcolor="#eef"><b>Name</b></td><td>Jun Park</td></tr><tr><td bgcolor="#eef"><b>Company</b></td><td>Halfmoon Studios</td></tr><tr><td bgcolor="#eef"><b>Message</b></td><td>Does it work with film lights (flicker-free at 240 fps)?</td></tr></table><p style="color:#888;font-size:11px">Sent by the form on www.everlume.example</p>',
    },
    {
      id: 'msg_demo2',
      externalId: 'demo-2@everlume.example',
      status: 'outbound',
      date: '2026-06-12T14:10:00Z',
      subject: 'Re: Demo request: Halfmoon Studios (12 seats)',
      from: HELLO,
      to: [PEOPLE.jun],
      bodyType: 'text',
      body: 'Hi Jun,\n\nyes, up to 1,000 fps. Would Thursday 18 June at 10:00 suit you for a look?\n\nDana',
    },
  ],
};

/** A chat from the pricing page that nobody has taken yet. */
const pricing: ConversationInput = {
  id: 'cnv_pricing',
  type: 'frontChat',
  ticketStatusId: 'sts_ours',
  inboxIds: ['inb_leads'],
  channelIds: ['cha_site'],
  tagIds: ['tag_new'],
  recipient: PEOPLE.visitor,
  messages: [
    {
      id: 'msg_pricing1',
      status: 'inbound',
      date: '2026-06-15T10:20:00Z',
      from: PEOPLE.visitor,
      to: [SITE],
      body: 'Hello, is there a discount for non-profits?',
      bodyType: 'text',
    },
    {
      id: 'msg_pricing2',
      status: 'inbound',
      date: '2026-06-15T10:24:00Z',
      from: PEOPLE.visitor,
      to: [SITE],
      body: 'Anyone there? 🙂',
      bodyType: 'text',
    },
  ],
};

export const LEADS: readonly ConversationInput[] = [demo, pricing];
