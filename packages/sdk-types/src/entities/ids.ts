import * as z from 'zod/mini';

/** Ids are branded where Front hands them out; a call takes any text, since plugins keep ids as text. */
export const AttachmentId = z.string().brand<'AttachmentId'>();
export const ChannelId = z.string().brand<'ChannelId'>();
export const CommentId = z.string().brand<'CommentId'>();
export const CompanyId = z.string().brand<'CompanyId'>();
export const ContactId = z.string().brand<'ContactId'>();
export const ContactGroupId = z.string().brand<'ContactGroupId'>();
export const ConversationId = z.string().brand<'ConversationId'>();
export const CustomFieldId = z.string().brand<'CustomFieldId'>();
export const DraftId = z.string().brand<'DraftId'>();
export const InboxId = z.string().brand<'InboxId'>();
export const LinkId = z.string().brand<'LinkId'>();
export const MessageId = z.string().brand<'MessageId'>();
export const TagId = z.string().brand<'TagId'>();
export const TeammateId = z.string().brand<'TeammateId'>();
export const TicketStatusId = z.string().brand<'TicketStatusId'>();
export const PageToken = z.string().brand<'PageToken'>();

export type AttachmentId = z.output<typeof AttachmentId>;
export type ChannelId = z.output<typeof ChannelId>;
export type CommentId = z.output<typeof CommentId>;
export type CompanyId = z.output<typeof CompanyId>;
export type ContactId = z.output<typeof ContactId>;
export type ContactGroupId = z.output<typeof ContactGroupId>;
export type ConversationId = z.output<typeof ConversationId>;
export type CustomFieldId = z.output<typeof CustomFieldId>;
export type DraftId = z.output<typeof DraftId>;
export type InboxId = z.output<typeof InboxId>;
export type LinkId = z.output<typeof LinkId>;
export type MessageId = z.output<typeof MessageId>;
export type TagId = z.output<typeof TagId>;
export type TeammateId = z.output<typeof TeammateId>;
export type TicketStatusId = z.output<typeof TicketStatusId>;
export type PageToken = z.output<typeof PageToken>;
