import type { Store } from '../../host/store.ts';
import type { Page, PageState } from './page.ts';

/** Loads a plugin's page anew: nothing of the old one is left. */
export function reload(state: Store<PageState>, plugin: string): void {
  state.change(({ reloads }) => void (reloads[plugin] = (reloads[plugin] ?? 0) + 1));
}

/** Front itself is loaded anew: legacy pages hear `reconnect`, the others are loaded again with it. */
export function reloadHost({ host, state }: Page, plugin: string | undefined): void {
  for (const frame of host.frames()) {
    const isMeant = plugin === undefined || frame.plugin.name === plugin;
    if (isMeant && !frame.reconnect()) reload(state, frame.plugin.name);
  }
}
