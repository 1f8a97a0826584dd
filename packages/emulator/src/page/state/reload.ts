import type { Store } from '../../host/store.ts';
import type { PageState } from './page.ts';

/** Loads a plugin's page anew: nothing of the old one is left. */
export function reload(state: Store<PageState>, plugin: string): void {
  state.change(({ reloads }) => void (reloads[plugin] = (reloads[plugin] ?? 0) + 1));
}
