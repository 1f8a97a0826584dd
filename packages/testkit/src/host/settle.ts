import type { Host } from '@frontyard/emulator';

/** Rounds in which nothing crosses the bridge: a message, its answer and what that leads to take one each at most. */
const QUIET_ROUNDS = 3;
/** A plugin that answers every context with a call, and a call that brings a context, never come to rest. */
const MOST_ROUNDS = 200;

/**
 * Lets everything that is under way between plugins and host arrive: until nothing has crossed the bridge for a few
 * rounds of the event loop. What waits for a timer of the plugin's own, or for a person, is not waited for.
 */
export async function settle(host: Host): Promise<void> {
  let seen = host.log.nextSeq();
  for (let quiet = 0, round = 0; quiet < QUIET_ROUNDS && round < MOST_ROUNDS; quiet += 1, round += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    if (host.log.nextSeq() !== seen) quiet = -1;
    seen = host.log.nextSeq();
  }
}
