import * as z from 'zod/mini';
import { SeedContact } from './people.ts';

const Ids = z.optional(z.array(z.string()));

/** `assignee`, `inboxes`, `followers` and `tags` are the deprecated aliases beside the ids. */
export const SeedConversation = z.object({
  id: z.string(),
  link: z.optional(z.string()),
  message_type: z.optional(z.string()),
  status: z.optional(z.string()),
  replied: z.optional(z.boolean()),
  reacted: z.optional(z.boolean()),
  num_messages: z.optional(z.number()),
  contact: z.optional(z.nullable(SeedContact)),
  assignee_id: z.optional(z.nullable(z.string())),
  inbox_ids: Ids,
  follower_ids: Ids,
  tag_ids: Ids,
  seen_by: Ids,
  subject: z.optional(z.nullable(z.string())),
  summary: z.optional(z.nullable(z.string())),
  has_draft: z.optional(z.boolean()),
  assignee: z.optional(z.nullable(z.string())),
  inboxes: Ids,
  followers: Ids,
  tags: Ids,
});
export type SeedConversation = z.output<typeof SeedConversation>;

export const SeedAttachment = z.object({
  id: z.optional(z.string()),
  uid: z.optional(z.string()),
  filename: z.string(),
  content_type: z.optional(z.string()),
  /** In bytes. */
  size: z.optional(z.number()),
});
export type SeedAttachment = z.output<typeof SeedAttachment>;

/** The newest message carries `body`; the others don't until they are expanded. Dates in milliseconds. */
export const SeedMessage = z.object({
  id: z.string(),
  ext_id: z.optional(z.nullable(z.string())),
  type: z.optional(z.string()),
  status: z.optional(z.string()),
  date: z.optional(z.number()),
  inbound: z.optional(z.boolean()),
  blurb: z.optional(z.nullable(z.string())),
  recipient_opened_date: z.optional(z.nullable(z.number())),
  subject: z.optional(z.nullable(z.string())),
  body: z.optional(z.string()),
  from: z.optional(z.nullable(SeedContact)),
  recipients: z.optional(z.array(SeedContact)),
  attachments: z.optional(z.array(SeedAttachment)),
});
export type SeedMessage = z.output<typeof SeedMessage>;

/** A draft, whose `status` begins with `draft`. */
export type SeedDraft = SeedMessage;
