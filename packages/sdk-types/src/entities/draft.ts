import * as z from 'zod/mini';
import { AttachmentId, ChannelId, DraftId, MessageId } from './ids.ts';
import { Attachment, ContentType } from './message.ts';
import { Recipient } from './people.ts';
import { Channel } from './places.ts';

export const DraftContent = z.strictObject({ body: z.string(), type: ContentType });

export const DraftAttachment = z.extend(Attachment, { id: z.optional(AttachmentId) });

export const Draft = z.object({
  id: DraftId,
  channel: Channel,
  to: z.readonly(z.array(Recipient)),
  cc: z.optional(z.readonly(z.array(Recipient))),
  bcc: z.optional(z.readonly(z.array(Recipient))),
  subject: z.optional(z.string()),
  content: z.object({
    body: z.string(),
    type: ContentType,
    attachments: z.readonly(z.array(DraftAttachment)),
  }),
  isEditable: z.boolean(),
});
export type Draft = z.output<typeof Draft>;

const Handles = z.readonly(z.array(z.string()));
const Files = z.readonly(z.array(z.file()));

const addressing = {
  to: z.optional(Handles),
  cc: z.optional(Handles),
  bcc: z.optional(Handles),
  subject: z.optional(z.string()),
  content: z.optional(DraftContent),
  attachments: z.optional(Files),
};

/** What a new draft starts from; with `replyOptions` it answers or forwards a message. */
export const DraftTemplate = z.strictObject({
  ...addressing,
  channelId: z.optional(ChannelId),
  replyOptions: z.optional(
    z.strictObject({ type: z.enum(['forward', 'reply', 'replyAll']), originalMessageId: MessageId }),
  ),
});
export type DraftTemplate = z.input<typeof DraftTemplate>;

/** What changes in a draft: `insert` adds to what is there (at the cursor), `replace` puts it aside. */
export const DraftUpdate = z.strictObject({ ...addressing, updateMode: z.enum(['insert', 'replace']) });
export type DraftUpdate = z.input<typeof DraftUpdate>;
