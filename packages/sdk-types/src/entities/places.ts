import * as z from 'zod/mini';
import { ChannelId, InboxId, TagId, TicketStatusId } from './ids.ts';
import { knownText } from './lenient.ts';

export const Inbox = z.object({ id: InboxId, ownerId: z.string(), name: z.string(), color: z.string() });
export type Inbox = z.output<typeof Inbox>;

export const ChannelType = knownText(
  'companion',
  'custom',
  'aircall',
  'aircall_sms',
  'dialpad',
  'dialpad_sms',
  'email',
  'facebook',
  'frontForm',
  'frontChat',
  'portal',
  'googlePlay',
  'intercom',
  'ringcentral',
  'ringcentral_sms',
  'smooch',
  'solutions_by_text_sms',
  'talkdesk',
  'truly',
  'twilio',
  'twitter',
  'twitterDm',
  'whatsapp',
);
export const Channel = z.object({
  id: ChannelId,
  type: ChannelType,
  inbox: Inbox,
  name: z.string(),
  address: z.string(),
});
export type Channel = z.output<typeof Channel>;

export const Tag = z.object({
  id: TagId,
  ownerId: z.string(),
  name: z.string(),
  get parentTag() {
    return z.optional(Tag);
  },
});
export type Tag = z.output<typeof Tag>;

export const StatusCategory = z.enum(['open', 'waiting', 'resolved']);
export const TicketStatus = z.object({
  id: TicketStatusId,
  name: z.string(),
  category: StatusCategory,
  description: z.optional(z.string()),
  updatedAt: z.number(),
  createdAt: z.number(),
});
export type TicketStatus = z.output<typeof TicketStatus>;
