import * as z from 'zod';

/**
 * The resources of Front's Core API, as far as a world can hold them. Fields that are not named here are passed over,
 * and what Front may leave out or send as null may be missing. Dates are seconds since 1970, with fractions.
 * @see https://dev.frontapp.com/reference (the schemas `…Response` of the published description)
 */
const maybe = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? undefined);
const id = z.string().min(1).max(100);
const text = maybe(z.string());
const flag = maybe(z.boolean());
const seconds = maybe(z.number());
const list = <T extends z.ZodType>(type: T) => maybe(z.array(type)).transform((items) => items ?? []);
const customFields = maybe(z.record(z.string(), z.unknown()));

const Links = maybe(z.object({ self: text, related: maybe(z.record(z.string(), z.unknown())) }));

export const ApiTeammate = z.object({
  id,
  email: text,
  username: text,
  first_name: text,
  last_name: text,
  is_admin: flag,
  is_available: flag,
});
export const ApiTag = z.object({ _links: Links, id, name: text });
export const ApiInbox = z.object({ id, name: text, address: text });
export const ApiTeam = z.object({ id, name: text });
export const ApiTicketStatus = z.object({
  id,
  name: text,
  category: maybe(z.enum(['open', 'waiting', 'resolved'])).catch(undefined),
  description: text,
});
export const ApiChannel = z.object({
  _links: Links,
  id,
  name: text,
  address: text,
  send_as: text,
  type: text,
  types: text,
  is_private: flag,
});
export const ApiLink = z.object({ id, name: text, type: text, external_url: text });
const ApiRecipient = z.object({ _links: Links, name: text, handle: text, role: text });
const ApiAttachment = z.object({
  id: maybe(id),
  filename: text,
  content_type: text,
  size: maybe(z.number()),
  metadata: maybe(z.object({ is_inline: flag, cid: text })),
});
export const ApiContact = z.object({
  id,
  name: text,
  description: text,
  handles: list(z.object({ handle: z.string(), source: text })),
  groups: list(z.object({ id })),
  lists: list(z.object({ id })),
  custom_fields: customFields,
});
export const ApiNote = z.object({ author: ApiTeammate, body: text, created_at: seconds });
export const ApiMessage = z.object({
  _links: Links,
  id,
  type: text,
  is_inbound: flag,
  draft_mode: text,
  created_at: seconds,
  subject: text,
  author: maybe(ApiTeammate),
  recipients: list(ApiRecipient),
  body: text,
  text,
  attachments: list(ApiAttachment),
  metadata: maybe(z.object({ external_id: text })),
});
export const ApiComment = z.object({
  _links: Links,
  id,
  author: maybe(ApiTeammate),
  body: text,
  posted_at: seconds,
  attachments: list(ApiAttachment),
});
export const ApiConversation = z.object({
  _links: Links,
  id,
  subject: text,
  status: text,
  status_id: maybe(id),
  status_category: maybe(z.enum(['open', 'waiting', 'resolved'])).catch(undefined),
  ticket_ids: list(z.string()),
  assignee: maybe(ApiTeammate),
  recipient: maybe(ApiRecipient),
  tags: list(ApiTag),
  links: list(ApiLink),
  custom_fields: customFields,
  last_message: maybe(ApiMessage),
  created_at: seconds,
});

/** What each kind of resource looks like, and what its ids begin with. */
export const KINDS = {
  teammate: { prefixes: ['tea'], folder: 'teammates', schema: ApiTeammate },
  team: { prefixes: ['tim'], folder: 'teams', schema: ApiTeam },
  inbox: { prefixes: ['inb'], folder: 'inboxes', schema: ApiInbox },
  channel: { prefixes: ['cha'], folder: 'channels', schema: ApiChannel },
  tag: { prefixes: ['tag'], folder: 'tags', schema: ApiTag },
  status: { prefixes: ['sts'], folder: 'statuses', schema: ApiTicketStatus },
  contact: { prefixes: ['crd', 'ctc'], folder: 'contacts', schema: ApiContact },
  note: { prefixes: [], folder: 'notes', schema: ApiNote },
  conversation: { prefixes: ['cnv'], folder: 'conversations', schema: ApiConversation },
  message: { prefixes: ['msg'], folder: 'messages', schema: ApiMessage },
  comment: { prefixes: ['com'], folder: 'comments', schema: ApiComment },
} as const;
export type Kind = keyof typeof KINDS;

export type ApiHandle = z.output<typeof ApiRecipient>;
export type ApiFile = z.output<typeof ApiAttachment>;
export type ApiLinks = z.output<typeof Links>;
export type ResourceOf<K extends Kind> = z.output<(typeof KINDS)[K]['schema']>;

/** One resource that was read, and where. */
export type Resource = {
  [K in Kind]: {
    kind: K;
    /** For people: the file, and the id or position in it. */
    name: string;
    data: ResourceOf<K>;
    /** The list the resource stood in: `/conversations/cnv_1/messages`. */
    listedAt: string | undefined;
  };
}[Kind];
