import type { Host } from '../../host/host.ts';
import type { FiredEvent } from '../../wire/connection.ts';

export interface FiredFor {
  /** All open plugins when absent. */
  plugin?: string | undefined;
  /** The selected ones when absent. */
  conversationIds?: readonly string[] | undefined;
}

/** Tells open plugins an event though nothing has happened. What they can't be told, the log says. */
export function fireEvent(host: Host, event: FiredEvent, { plugin, conversationIds }: FiredFor = {}): void {
  for (const frame of host.frames()) {
    if (plugin === undefined || frame.plugin.name === plugin) frame.fire(event, conversationIds);
  }
}
