import * as z from 'zod/mini';
import { AttachmentId, CommentId, MessageId } from './ids.ts';
import { knownText } from './lenient.ts';
import { Recipient, Teammate } from './people.ts';

export const ContentType = z.enum(['html', 'text']);

export const Attachment = z.object({
  id: AttachmentId,
  name: z.string(),
  contentType: z.string(),
  /** In bytes. */
  size: z.number(),
  inlineCid: z.optional(z.string()),
});
export type Attachment = z.output<typeof Attachment>;

export const MessageContent = z.object({
  body: z.string(),
  type: ContentType,
  attachments: z.readonly(z.array(Attachment)),
});

export const Message = z.object({
  id: MessageId,
  subject: z.optional(z.string()),
  date: z.date(),
  status: knownText('inbound', 'outbound'),
  content: z.optional(MessageContent),
  from: Recipient,
  replyTo: z.optional(Recipient),
  to: z.readonly(z.array(Recipient)),
  cc: z.optional(z.readonly(z.array(Recipient))),
  bcc: z.optional(z.readonly(z.array(Recipient))),
});
export type Message = z.output<typeof Message>;

export const Comment = z.object({
  id: CommentId,
  author: Teammate,
  content: z.object({ body: z.string(), attachments: z.readonly(z.array(Attachment)) }),
  createdAt: z.date(),
  lastEditedAt: z.optional(z.date()),
});
export type Comment = z.output<typeof Comment>;
