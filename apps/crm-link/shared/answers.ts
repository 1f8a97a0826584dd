import * as z from 'zod/mini';

/** What teammates wrote down about a contact. `version` counts its changes. */
export const Note = z.object({
  id: z.string(),
  text: z.string(),
  author: z.string(),
  version: z.number(),
  editedAt: z.string(),
});
export type Note = z.output<typeof Note>;

/** What the server knows of a contact: our note, and where its record is in the CRM. */
export const ContactRecord = z.object({ note: z.nullable(Note), recordUrl: z.nullable(z.string()) });
export type ContactRecord = z.output<typeof ContactRecord>;
