import { useEffect } from 'react';
import { usePage } from '../state/hooks.ts';
import { runShortcut } from './runShortcut.ts';
import { shortcutOf } from './shortcuts.ts';

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
      runShortcut(page, shortcut);
    };
    const clear = (event: KeyboardEvent) => {
      if (shortcutOf(event) === 'clear') runShortcut(page, 'clear');
    };
    document.addEventListener('keydown', take, { capture: true });
    document.addEventListener('keydown', clear);
    return () => {
      document.removeEventListener('keydown', take, { capture: true });
      document.removeEventListener('keydown', clear);
    };
  }, [page]);
}
