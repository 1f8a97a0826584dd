import { useEffect } from 'react';
import { usePage, useView } from '../state/hooks.ts';

/** Puts what a plugin copies where the teammate can paste it; where the browser forbids that, shows the text. */
export function useClipboard(): void {
  const { notify } = usePage();
  const clipboard = useView((view) => view.clipboard);
  useEffect(() => {
    if (clipboard === undefined) return;
    const write = async () => {
      try {
        await navigator.clipboard.writeText(clipboard);
        notify({ tone: 'success', text: 'Copied to the clipboard.' });
      } catch {
        notify({
          tone: 'info',
          text: 'The browser did not let the text be copied. Here it is:',
          copy: clipboard,
        });
      }
    };
    void write();
  }, [clipboard, notify]);
}
