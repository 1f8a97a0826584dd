import * as z from 'zod/mini';

/** The seed takes an alias, an id, or an object that a fetch returned. */
export const Reference = z.union([
  z.string(),
  z.looseObject({ id: z.optional(z.string()), alias: z.optional(z.string()) }),
]);
export type Reference = z.output<typeof Reference>;

/** Real plugins pass the conversation as last argument; without it the selected ones are meant. */
export const TargetConversation = z.optional(z.nullable(z.looseObject({ id: z.string() })));

const text = z.optional(z.string());
export const Handles = z.optional(z.union([z.string(), z.array(z.string())]));
/** Real plugins leave holes in it. */
export const AttachmentUids = z.optional(z.array(z.optional(z.nullable(z.string()))));

const draftOptions = {
  from: text,
  to: Handles,
  cc: Handles,
  bcc: Handles,
  subject: text,
  body: text,
  html: text,
  text,
  attachment_uids: AttachmentUids,
  tags: z.optional(z.array(z.string())),
  inbox: text,
  send_now: z.optional(z.boolean()),
  mark_archived: z.optional(z.boolean()),
  hide_composer: z.optional(z.boolean()),
};

/** What compose, reply and forward take; `html` goes before `body`, `body` before the escaped `text`. */
export const SeedDraftOptions = z.strictObject(draftOptions);
export type SeedDraftOptions = z.input<typeof SeedDraftOptions>;

/** The same as a host reads it: unknown fields of a page are passed over. */
export const SeedDraftMessage = z.object(draftOptions);
export type SeedDraftMessage = z.output<typeof SeedDraftMessage>;
