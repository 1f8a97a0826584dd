import * as z from 'zod/mini';

/** A piece of text, and whether it is what was looked for. */
export const Segment = z.object({ text: z.string(), isMatch: z.boolean() });
export type Segment = z.output<typeof Segment>;

export const FoundArticle = z.object({
  id: z.string(),
  title: z.array(Segment),
  /** The passage that fits best, or the summary. */
  excerpt: z.array(Segment),
  tags: z.array(z.string()),
});
export type FoundArticle = z.output<typeof FoundArticle>;

/** `popular`: there was no word to look for, so these are the articles used most. */
export const SearchAnswer = z.object({
  order: z.enum(['relevance', 'popular']),
  articles: z.array(FoundArticle),
});
export type SearchAnswer = z.output<typeof SearchAnswer>;

export const Article = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  tags: z.array(z.string()),
  /** Sanitized. */
  html: z.string(),
  /** The same without markup. */
  text: z.string(),
  /** Where customers can read it, if they can. */
  url: z.nullable(z.string()),
  /** ISO 8601. */
  updatedAt: z.string(),
});
export type Article = z.output<typeof Article>;
