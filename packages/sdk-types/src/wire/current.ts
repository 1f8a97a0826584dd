import * as z from 'zod/mini';

/**
 * The protocol of Front's current SDK.
 * 1. The page makes a MessageChannel and posts the handshake with one port to its parent, once per load.
 * 2. The host answers on the port with `context_update`, again at every change of any property, each with a new id.
 * 3. The page calls with `function_call`, its arguments not padded, and may give up with `function_cancel`.
 * 4. The host answers every call once, with `function_result` or `function_error` (a text).
 * 5. Ours: before the handshake our SDK posts its page's address to the parent window (`PAGE_ADDRESS`), so that
 *    the host can compare it exactly before it sends anything. Other hosts pass over that message; the emulator
 *    answers it with `REPORTS_WANTED`, and hears in `PAGE_REPORT` what goes wrong in the page.
 * @see wire facts of `@frontapp/plugin-sdk` 1.0.1 to 1.10.0
 */
export const PageMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('function_call'),
    id: z.string(),
    contextId: z.optional(z.string()),
    name: z.string(),
    args: z.array(z.unknown()),
  }),
  z.object({ type: z.literal('function_cancel'), id: z.string() }),
]);
export type PageMessage = z.output<typeof PageMessage>;

export type HostMessage =
  | { type: 'context_update'; context: unknown }
  | { type: 'function_result'; id: string; value: unknown }
  | { type: 'function_error'; id: string; error: string };
