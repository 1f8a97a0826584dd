import { z } from 'zod';
import { LONGEST_SEARCH, LONGEST_SUBJECT, MOST_ARTICLES } from './limits.ts';

/**
 * What to look for. `typing`: words in a search field, the last of them perhaps unfinished. `message`: the text of a
 * whole message. Without a word to look for, the articles used most come first.
 */
export const SearchRequest = z.strictObject({
  text: z.string().max(LONGEST_SEARCH),
  /** The message's subject; its words count more. */
  about: z.string().max(LONGEST_SUBJECT).default(''),
  kind: z.enum(['typing', 'message']),
  limit: z.number().int().min(1).max(MOST_ARTICLES).default(10),
});
export type SearchRequest = z.input<typeof SearchRequest>;

export const ArticleId = z.uuid();
