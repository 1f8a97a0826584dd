import { EditorContent } from '@tiptap/react';
import type { WorldDraft } from '../../../world/schema.ts';
import { DraftAttachments } from './DraftAttachments.ts';
import { FormatBar } from './FormatBar.tsx';
import { useDraftEditor } from './useDraftEditor.ts';
import { useFirstFocus } from './useFirstFocus.ts';
import './RichEditor.css';

/** The words of a draft, with their looks. */
export function RichEditor({ draft }: { draft: WorldDraft }) {
  const editor = useDraftEditor(draft);
  useFirstFocus(editor, draft);
  if (!editor) return null;
  return (
    <DraftAttachments value={draft.attachments}>
      <EditorContent editor={editor} className="editor" />
      {draft.isEditable && <FormatBar editor={editor} />}
    </DraftAttachments>
  );
}
