import type { Store } from '../../host/store.ts';
import type { PageState } from '../state/page.ts';
import type { Shelf } from '../worldTools/savedWorld.ts';
import { FIRST_LAYOUT, Layout } from './layout.ts';

const KEY = 'frontyard.layout';

/** The columns as they were arranged last time; as at first where that can't be read. */
export function readLayout(shelf: Shelf): Layout {
  try {
    return Layout.parse(JSON.parse(shelf.getItem(KEY) ?? ''));
  } catch {
    return FIRST_LAYOUT;
  }
}

/** Writes the columns down whenever they are arranged anew. A browser that keeps nothing begins anew each time. */
export function keepLayout(state: Store<PageState>, shelf: Shelf): void {
  let written = state.get().layout;
  state.subscribe(() => {
    const { layout } = state.get();
    if (layout === written) return;
    written = layout;
    try {
      shelf.setItem(KEY, JSON.stringify(layout));
    } catch {
      // Nothing is lost but the widths.
    }
  });
}
