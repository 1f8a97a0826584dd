import { PluginError } from '@frontyard/sdk-types/plugin-error';
import type { OtherLines } from './createConnect.ts';
import { CALLS } from './loadCalls.ts';

/**
 * Offers both protocols, the current one first: a host that knows only one answers that one. A page's own `Front` is
 * used instead of either.
 */
export const everyLine: OtherLines = {
  isInstead({ through, wire }) {
    if (through === undefined) return wire === 'legacy';
    const { contextUpdates, on, fetchInboxes } = (through ?? {}) as Record<string, unknown>;
    if (contextUpdates || (on && fetchInboxes)) return true;
    const message = "Expected the page's own Front: Front's SDK or the legacy library.";
    throw new PluginError('BAD_ARGUMENTS', { method: 'connect', issues: [{ path: 'through', message }] });
  },
  open: (...given) => CALLS.get().otherLines(...given),
};
