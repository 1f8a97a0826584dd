import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** No text with a NUL: PostgreSQL can't keep one. */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\0]*$/, 'Must not contain NUL.');

/** An address, number or account name; the same one however it is spelled. */
const Handle = words(LIMITS.handle)
  .transform((handle) => handle.trim().toLowerCase())
  .pipe(z.string().min(1).max(LIMITS.handle));

const Text = words(LIMITS.text).refine((text) => text.trim() !== '', 'Must say something.');

/** Who the page says is writing. Nothing proves it: it is shown as a claim. */
const Author = words(LIMITS.author).trim();

export const Lookup = z.strictObject({ handle: Handle, contactId: words(LIMITS.contactId).optional() });
export type Lookup = z.input<typeof Lookup>;

export const NewNote = z.strictObject({ handle: Handle, text: Text, author: Author });
export type NewNote = z.input<typeof NewNote>;

export const NoteChange = z.strictObject({ text: Text, author: Author });
export type NoteChange = z.input<typeof NoteChange>;
