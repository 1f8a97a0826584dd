import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import type { WorldDraft } from '../../../world/schema.ts';
import { usePage } from '../../state/hooks.ts';

/** A message that was just begun and knows whom it is for is written at once. */
export function useFirstFocus(editor: Editor | null, draft: WorldDraft): void {
  const { state } = usePage();
  useEffect(() => {
    if (!editor || state.get().begunDraft !== draft.id) return;
    state.change((page) => void (page.begunDraft = undefined));
    editor.commands.focus();
  }, [editor, state, draft.id]);
}
