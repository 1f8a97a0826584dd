import { CHECKS } from './loadChecks.ts';
import { CALLS } from './loadCalls.ts';
import { LATE_PARTS } from './loadLateParts.ts';

/**
 * Loads at once all that `connect` loads when it is needed, so that no call waits for code: for tests, and for pages
 * that ask for nothing later on.
 * @throws NOT_LOADED when it can't be had
 */
export async function preload(): Promise<void> {
  await Promise.all([CALLS.pending(), CHECKS.pending(), LATE_PARTS.pending()]);
}
