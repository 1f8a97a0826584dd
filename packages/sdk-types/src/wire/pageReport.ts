import * as z from 'zod/mini';
import { PAGE_REPORT } from './reportNames.ts';

/** A {@link PAGE_REPORT} as a host reads it: a page decides what it sends, so it is bounded here. */
export const PageReport = z.object({
  type: z.literal(PAGE_REPORT),
  kind: z.enum(['error', 'rejection', 'policy', 'call', 'window']),
  text: z.string().check(z.maxLength(500)),
  at: z.optional(z.string().check(z.maxLength(200))),
});
