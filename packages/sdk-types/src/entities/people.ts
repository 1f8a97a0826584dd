import * as z from 'zod/mini';
import { CompanyId, ContactGroupId, ContactId, CustomFieldId, TeammateId } from './ids.ts';
import { knownText } from './lenient.ts';

export const Teammate = z.object({
  id: TeammateId,
  name: z.string(),
  username: z.string(),
  email: z.string(),
  is_admin: z.optional(z.boolean()),
});
export type Teammate = z.output<typeof Teammate>;

export const Company = z.object({ id: CompanyId, name: z.string() });
export type Company = z.output<typeof Company>;

/** How a contact can be reached. */
export const HandleType = knownText(
  'email',
  'phone',
  'twitter',
  'custom',
  'facebook',
  'intercom',
  'smooch',
  'frontChat',
  'frontCompanion',
  'whatsapp',
  'googlePlay',
);
export const ContactHandle = z.object({ type: HandleType, handle: z.string() });

export const CustomAttribute = z.object({
  id: CustomFieldId,
  name: z.string(),
  type: knownText('string', 'enum', 'datetime', 'boolean', 'number', 'teammateId', 'inboxId', 'unknown'),
  value: z.union([z.string(), z.number(), z.boolean(), z.date()]),
});
export type CustomAttribute = z.output<typeof CustomAttribute>;

export const Contact = z.object({
  id: ContactId,
  name: z.optional(z.string()),
  description: z.optional(z.string()),
  handles: z.readonly(z.array(ContactHandle)),
  groupIds: z.readonly(z.array(ContactGroupId)),
  customAttributes: z.readonly(z.array(CustomAttribute)),
});
export type Contact = z.output<typeof Contact>;

export const Recipient = z.object({
  handle: z.string(),
  name: z.optional(z.string()),
  contact: z.optional(Contact),
  type: z.string(),
});
export type Recipient = z.output<typeof Recipient>;
