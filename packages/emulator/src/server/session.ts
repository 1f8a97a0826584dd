import type { PluginRegistrationInput } from '../host/plugins.ts';
import type { World } from '../world/schema.ts';

/** What the emulator's page starts from; served at `/session.json`. */
export interface EmulatorSession {
  world: World;
  plugins: readonly PluginRegistrationInput[];
  /** What the import of mail at the start could not use. */
  notices: readonly string[];
  /** Plugins whose server the fault “offline” can cut off; the server adds them. */
  cuttable?: readonly string[];
  /** How much was told of the plugins before; absent where nobody tells anything. */
  newsCount?: number;
}
