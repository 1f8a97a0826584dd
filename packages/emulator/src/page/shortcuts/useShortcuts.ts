import { useEffect } from 'react';
import { visibleConversations } from '../mailboxes/mailboxes.ts';
import { usePage } from '../state/hooks.ts';
import type { Page } from '../state/page.ts';
import { shortcutOf, stepTo } from './shortcuts.ts';

/** Keys of the whole page. What is typed in a plugin stays in its frame and never arrives here. */
export function useShortcuts(): void {
  const page = usePage();
  useEffect(() => {
    // Letters are taken before a list reads them as the beginning of a name; Escape only when nothing else wants it.
    const take = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event);
      if (!shortcut || shortcut === 'clear') return;
      event.preventDefault();
      event.stopPropagation();
      run(page, shortcut);
    };
    const clear = (event: KeyboardEvent) => {
      if (shortcutOf(event) === 'clear') run(page, 'clear');
    };
    document.addEventListener('keydown', take, { capture: true });
    document.addEventListener('keydown', clear);
    return () => {
      document.removeEventListener('keydown', take, { capture: true });
      document.removeEventListener('keydown', clear);
    };
  }, [page]);
}

function run(page: Page, shortcut: NonNullable<ReturnType<typeof shortcutOf>>): void {
  if (shortcut === 'search') document.querySelector<HTMLElement>('#search')?.focus();
  else if (shortcut === 'clear') page.host.select([]);
  else if (shortcut === 'undo') page.worldTools.undo();
  else step(page, shortcut === 'next' ? 1 : -1);
}

function step({ host, state }: Page, by: 1 | -1): void {
  const ids = visibleConversations(host.world(), state.get().mailbox, host.view().search).map(({ id }) => id);
  const next = stepTo(ids, host.view().selectedIds.at(-1), by);
  if (next === undefined) return;
  host.select([next]);
  document.querySelector<HTMLElement>(`#conversations [data-key="${CSS.escape(next)}"]`)?.focus();
}
