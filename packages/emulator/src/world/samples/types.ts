import type { WorldInput } from '../schema.ts';

type Item<Key extends keyof WorldInput> =
  NonNullable<WorldInput[Key]> extends readonly (infer T)[] ? T : never;

export type TeammateInput = Item<'teammates'>;
export type ContactInput = Item<'contacts'>;
export type ConversationInput = Item<'conversations'>;
export type DraftInput = Item<'drafts'>;
export type AttachmentInput = NonNullable<
  NonNullable<ConversationInput['messages']>[number]['attachments']
>[number];
