import type { ForSnippets } from './database.ts';
import { snippets } from './schema.ts';

/** The account of a sample world. */
export const SAMPLE_TENANT = 'sample';

/** Writes a few snippets to look around with, unless the account has snippets already. */
export async function addSampleSnippets(forTenant: ForSnippets): Promise<void> {
  await forTenant(SAMPLE_TENANT, async (tx) => {
    if ((await tx.$count(snippets)) > 0) return;
    await tx
      .insert(snippets)
      .values(SAMPLE_SNIPPETS.map((snippet) => ({ tenant: SAMPLE_TENANT, ...snippet })));
  });
}

const SAMPLE_SNIPPETS = [
  {
    title: 'We are on it',
    text: 'Hello,\n\nthank you for writing. We are looking into this and will come back to you today.\n\nKind regards',
  },
  {
    title: 'Which order is it about?',
    text: 'Hello,\n\ncould you send us the order number? You find it at the top of your confirmation.\n\nKind regards',
  },
  {
    title: 'Solved?',
    text: 'Hello,\n\nwe believe this is solved now. If anything is left, just answer this message.\n\nKind regards',
  },
];
