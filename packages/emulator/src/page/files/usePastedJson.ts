import { useEffect } from 'react';
import { usePage } from '../state/hooks.ts';
import { importFiles } from './importFiles.ts';

/** JSON or files that are pasted where nobody types are imported. */
export function usePastedJson(): void {
  const page = usePage();
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, [contenteditable], [role=textbox], [role=dialog]')) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain').trim() ?? '';
      const pasted = /^[[{]/.test(text) ? [new File([text], 'pasted.json')] : [];
      const all = files.length > 0 ? files : pasted;
      if (all.length === 0) return;
      event.preventDefault();
      void importFiles(page, all);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [page]);
}
