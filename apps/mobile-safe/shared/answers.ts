import * as z from 'zod/mini';

/** A text to begin a reply with. `version` counts its changes. */
export const Snippet = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  version: z.number(),
});
export type Snippet = z.output<typeof Snippet>;

export const SnippetList = z.object({ snippets: z.array(Snippet) });
