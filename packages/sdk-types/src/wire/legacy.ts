import * as z from 'zod/mini';
import { CONNECTED } from './protocol.ts';

/**
 * The protocol of the seed's library: plain messages between the page and its parent.
 * 1. The page posts `plugin_connected` with its address, `auth_secret` cut off; the host answers `sync`.
 * 2. The host tells `user`, then `conversation` or `no_conversation`, and `panel_visible`.
 * 3. A request carries `seq`, counted from 1, and is answered by `done` with the same `seq` and `val`.
 * 4. Other messages are commands and get no answer.
 * 5. Ours: the emulator's `sync` names the platform and the methods it lacks, which pages can't ask otherwise.
 * @see the seed's plugin API, and how its library behaves in public plugins
 */
export const ConnectedMessage = z.object({
  type: z.literal(CONNECTED),
  endpoint: z.string(),
  debug: z.optional(z.unknown()),
});

/** Any other message of a page; its own fields are read by the method's `payload`. */
export const SeedMessageEnvelope = z.looseObject({ type: z.string(), seq: z.optional(z.number()) });

export type LegacyHostMessage =
  | { type: 'sync'; platform: string; missing: readonly string[] }
  | { type: 'user'; user: unknown }
  | {
      type: 'conversation';
      contact: unknown;
      conversation: unknown;
      message: unknown;
      otherMessages: unknown;
    }
  | { type: 'no_conversation' }
  | { type: 'panel_visible'; visible: boolean }
  | { type: 'done'; seq: number; val: unknown };
