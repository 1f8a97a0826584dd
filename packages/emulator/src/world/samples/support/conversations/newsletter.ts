import { SUPPORT } from '../places.ts';
import type { ConversationInput } from '../../types.ts';

/** Thrown away, with nothing but HTML that was made for a wide screen. */
export const newsletter: ConversationInput = {
  id: 'cnv_newsletter',
  subject: 'Spoke & Wheel Weekly: 12 tyres compared',
  status: 'trashed',
  closedAt: '2026-05-15T06:30:00Z',
  inboxIds: ['inb_support'],
  channelIds: ['cha_support'],
  messages: [
    {
      id: 'msg_newsletter1',
      externalId: 'newsletter-1@weekly.example',
      status: 'inbound',
      date: '2026-05-15T05:00:00Z',
      subject: 'Spoke & Wheel Weekly: 12 tyres compared',
      from: { handle: 'news@weekly.example' },
      to: [SUPPORT],
      bodyType: 'html',
      body: `<table width="720" cellpadding="0" cellspacing="0"><tr><td width="240" bgcolor="#eef3f7"><h2>Tyres</h2><p>Twelve in the rain.</p></td>
<td width="240"><h2>Lights</h2><p>Seven in the dark.</p></td><td width="240" bgcolor="#eef3f7"><h2>Locks</h2><p>Five against a saw.</p></td></tr></table>
<p style="font-size:10px">You get this because you once bought a bell. <a href="https://weekly.example/unsubscribe">Unsubscribe</a></p>`,
    },
  ],
};
