import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** No text with a NUL: PostgreSQL can't keep one. */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\0]*$/, 'Must not contain NUL.')
    .refine((text) => text.trim() !== '', 'Must say something.');

/** A snippet as it is written, new or changed. */
export const SnippetDraft = z.strictObject({ title: words(LIMITS.title).trim(), text: words(LIMITS.text) });
export type SnippetDraft = z.input<typeof SnippetDraft>;
