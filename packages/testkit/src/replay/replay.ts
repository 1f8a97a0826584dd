import type { Browser } from 'playwright-core';
import type { Session } from '../recording/session.ts';
import type { Difference } from './difference.ts';
import { Play } from './Play.ts';
import { openStage, type ServedPlugin } from './stage.ts';

export interface ReplayResult {
  /** How many calls were the same. */
  readonly calls: number;
  /** The first one, or all of them where they are accepted. */
  readonly differences: readonly Difference[];
  /** The session as the plugin plays it now. */
  readonly session: Session;
}

export interface ReplayOptions {
  readonly plugin: ServedPlugin;
  readonly browser: Browser;
  /** Goes on after a difference and writes what the plugin does now into the session. */
  readonly accept?: boolean;
}

/**
 * Plays the host's side of a session, the answers of the plugin's server and what people did, against the plugin as it
 * is now, and compares what it calls and what it asks its server to do. The page's clock is the recording's: it passes as
 * fast as it can be told to.
 * @throws TestkitError `NO_PLUGIN`
 */
export async function replay(
  session: Session,
  { plugin, browser, accept = false }: ReplayOptions,
): Promise<ReplayResult> {
  const stage = await openStage(session, plugin, browser);
  try {
    return await new Play(session, stage, accept).run();
  } finally {
    await stage.close();
  }
}
