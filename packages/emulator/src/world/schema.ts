import * as z from 'zod';
import { findBrokenReferences } from './references.ts';

const id = (prefix: string) =>
  z.string().min(1).max(100).describe(`Unique id, in Front's form \`${prefix}_…\``);
const ids = z.array(z.string()).default([]);
const moment = z.iso
  .datetime({ offset: true })
  .describe('ISO 8601 with time zone, e.g. 2026-03-02T09:00:00Z');

const Handle = z.strictObject({
  handle: z.string().min(1).describe('E-mail address, phone number or account name'),
  name: z.string().optional(),
});

const CustomField = z.strictObject({
  id: id('fld'),
  name: z.string(),
  type: z.enum(['string', 'enum', 'datetime', 'boolean', 'number', 'teammateId', 'inboxId', 'unknown']),
  value: z.union([z.string(), z.number(), z.boolean()]).describe('A datetime is written as ISO 8601'),
});

const Teammate = z.strictObject({
  id: id('tea'),
  name: z.string(),
  username: z.string(),
  email: z.string(),
  isAdmin: z.boolean().default(false),
  available: z.boolean().default(true),
});

const Inbox = z.strictObject({
  id: id('inb'),
  name: z.string(),
  alias: z.string().optional().describe('Short name the legacy API may use instead of the id'),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .default('#5b6cff'),
  ownerId: z.string().optional().describe('Team or teammate; the company team when absent'),
  teammateIds: z.array(z.string()).optional().describe('Who has access; everybody when absent'),
});

const Channel = z.strictObject({
  id: id('cha'),
  type: z.string().describe('email, twilio, frontChat, whatsapp, custom …'),
  name: z.string(),
  address: z.string(),
  inboxId: z.string(),
  isPrivate: z.boolean().default(false),
});

const Tag = z.strictObject({
  id: id('tag'),
  name: z.string(),
  alias: z.string().optional(),
  ownerId: z.string().default('company'),
  parentTagId: z.string().optional(),
});

const TicketStatus = z.strictObject({
  id: id('sts'),
  name: z.string(),
  category: z.enum(['open', 'waiting', 'resolved']),
  description: z.string().optional(),
  createdAt: moment.default('2026-01-01T00:00:00Z'),
  updatedAt: moment.default('2026-01-01T00:00:00Z'),
});

const Note = z.strictObject({ id: id('not'), authorId: z.string(), body: z.string(), date: moment });

const Contact = z.strictObject({
  id: id('crd'),
  name: z.string().optional(),
  description: z.string().optional(),
  handles: z.array(z.strictObject({ type: z.string(), handle: z.string().min(1) })).min(1),
  groupIds: ids,
  customFields: z.array(CustomField).default([]),
  notes: z.array(Note).default([]),
});

const Attachment = z.strictObject({
  id: id('fil'),
  name: z.string(),
  contentType: z.string(),
  size: z.number().int().nonnegative().describe('In bytes'),
  inlineCid: z.string().optional().describe('Content-ID the HTML body refers to'),
  data: z.base64().describe('The file itself, base64'),
});

const Message = z.strictObject({
  id: id('msg'),
  externalId: z.string().optional().describe('Message-ID of the mail'),
  references: z.array(z.string()).default([]).describe('Message-IDs of the mails it answers, oldest first'),
  status: z.enum(['inbound', 'outbound']),
  date: moment,
  subject: z.string().optional(),
  from: Handle,
  replyTo: Handle.optional(),
  to: z.array(Handle).default([]),
  cc: z.array(Handle).default([]),
  bcc: z.array(Handle).default([]),
  body: z.string(),
  bodyType: z.enum(['html', 'text']),
  attachments: z.array(Attachment).default([]),
});

const Comment = z.strictObject({
  id: id('com'),
  authorId: z.string(),
  body: z.string().describe('Markdown'),
  createdAt: moment,
  lastEditedAt: moment.optional(),
  attachments: z.array(Attachment).default([]),
});

const Link = z.strictObject({
  id: id('top'),
  type: z.string().default('web'),
  name: z.string().optional(),
  externalUrl: z.string(),
});

const Conversation = z.strictObject({
  id: id('cnv'),
  type: z.string().default('email').describe('email, sms, frontChat, whatsapp, tweet, custom …'),
  subject: z.string().optional(),
  status: z.enum(['open', 'archived', 'trashed', 'spam']).default('open'),
  closedAt: moment.optional(),
  ticketStatusId: z.string().optional(),
  ticketIds: ids,
  assigneeId: z.string().optional(),
  followerIds: ids,
  inboxIds: z.array(z.string()).min(1),
  channelIds: ids,
  tagIds: ids,
  links: z.array(Link).default([]),
  recipient: Handle.optional().describe('Whom the conversation is with; found among contacts by handle'),
  customFields: z.array(CustomField).default([]),
  messages: z.array(Message).default([]),
  comments: z.array(Comment).default([]),
});

const Draft = z.strictObject({
  id: id('dra'),
  conversationId: z.string().optional(),
  channelId: z.string(),
  replyType: z.enum(['reply', 'replyAll', 'forward']).optional(),
  originalMessageId: z.string().optional(),
  to: z.array(Handle).default([]),
  cc: z.array(Handle).default([]),
  bcc: z.array(Handle).default([]),
  subject: z.string().optional(),
  body: z.string().default(''),
  bodyType: z.enum(['html', 'text']).default('html'),
  attachments: z.array(Attachment).default([]),
  isEditable: z.boolean().default(true),
});

/** Everything a Front account holds, as far as a plugin can see it. */
export const World = z
  .strictObject({
    version: z.literal(1),
    company: z.strictObject({ id: id('cmp'), name: z.string() }),
    meId: z.string().describe('The teammate who is signed in'),
    teams: z
      .array(z.strictObject({ id: id('tim'), name: z.string(), alias: z.string().optional() }))
      .default([]),
    teammates: z.array(Teammate).min(1),
    inboxes: z.array(Inbox).min(1),
    channels: z.array(Channel).default([]),
    tags: z.array(Tag).default([]),
    ticketStatuses: z.array(TicketStatus).default([]),
    contacts: z.array(Contact).default([]),
    conversations: z.array(Conversation).default([]),
    drafts: z.array(Draft).default([]),
  })
  .superRefine((world, refinement) => {
    for (const { path, message } of findBrokenReferences(world)) {
      refinement.addIssue({ code: 'custom', path, message });
    }
  });

export type World = z.output<typeof World>;
export type WorldInput = z.input<typeof World>;
export type WorldTeammate = World['teammates'][number];
export type WorldInbox = World['inboxes'][number];
export type WorldChannel = World['channels'][number];
export type WorldTag = World['tags'][number];
export type WorldContact = World['contacts'][number];
export type WorldConversation = World['conversations'][number];
export type WorldMessage = WorldConversation['messages'][number];
export type WorldComment = WorldConversation['comments'][number];
export type WorldLink = WorldConversation['links'][number];
export type WorldDraft = World['drafts'][number];
export type WorldAttachment = WorldMessage['attachments'][number];
export type WorldHandle = WorldMessage['from'];
export type WorldCustomField = WorldContact['customFields'][number];
