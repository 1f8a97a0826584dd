import { useMedia } from '../parts/useMedia.ts';
import { usePageState } from '../state/hooks.ts';
import type { Pane } from '../state/page.ts';

/** The style sheets part at the same widths. */
const NARROW = '(max-width: 62.4em)';
const STACKED = '(max-width: 45em)';

interface Panes {
  /** What can be switched between in a window of this width; nothing where there is room for all. */
  choices: readonly Pane[];
  /** What is in sight of it. */
  shown: Pane | undefined;
}

export function usePanes(): Panes {
  const pane = usePageState((page) => page.pane);
  const isNarrow = useMedia(NARROW);
  const isStacked = useMedia(STACKED);
  if (isStacked) return { choices: ['list', 'thread', 'plugins'], shown: pane };
  if (isNarrow) return { choices: ['thread', 'plugins'], shown: pane === 'list' ? 'thread' : pane };
  return { choices: [], shown: undefined };
}

/** The role of a column that is what the page is about while the messages are out of sight. */
export function useMainRole(pane: Pane): { role?: 'main' } {
  return usePanes().shown === pane ? { role: 'main' } : {};
}
