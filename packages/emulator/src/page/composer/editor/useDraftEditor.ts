import { Selection, type Transaction } from '@tiptap/pm/state';
import { useEditor, type Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import type { DraftContent } from '../../../host/writing.ts';
import { byId } from '../../../world/find.ts';
import type { WorldDraft } from '../../../world/schema.ts';
import { htmlOf } from '../../../world/text.ts';
import { useHost } from '../../state/hooks.ts';
import { useDraftChange } from '../useDraftChange.ts';
import { bodyOf } from './bodyOf.ts';
import { editable } from './editable.ts';
import { EXTENSIONS } from './extensions.ts';
import { endOfWords } from './endOfWords.ts';
import { keepLastSpace } from './keepLastSpace.ts';

/** Marks what the world has told the editor: it needs not be told back. */
const FROM_WORLD = 'fromWorld';

const FIELD = {
  attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Message', class: 'editor-text' },
};

/**
 * An editor of a draft's words. What is typed is in the world at once, where plugins read it; what they write is in the
 * editor at once. A draft that nobody types in keeps the HTML it was given to the letter.
 */
export function useDraftEditor(draft: WorldDraft): Editor | null {
  const host = useHost();
  const change = useDraftChange(draft.id);
  const known = useRef(draft.body);
  const [first] = useState(() => contentOf(draft));

  const editor = useEditor({
    extensions: EXTENSIONS,
    content: first,
    editable: draft.isEditable,
    // An editor that is made while React is still waiting for something would be thrown away.
    immediatelyRender: false,
    injectCSS: false,
    editorProps: FIELD,
    onCreate: ({ editor: created }) => created.commands.command(({ tr }) => goToEnd(tr)),
    onUpdate({ editor: changed, transaction }) {
      if (transaction.getMeta(FROM_WORLD)) return;
      known.current = bodyOf(changed.state.doc, changed.schema);
      change((each) => Object.assign(each, { body: known.current, bodyType: 'html' }));
    },
  });

  useEffect(() => {
    // What stands in the world now counts, not what was drawn: somebody may have typed since.
    const now = byId(host.world().drafts, draft.id);
    if (!editor || !now || now.body === known.current) return;
    known.current = now.body;
    editor
      .chain()
      .setMeta(FROM_WORLD, true)
      .setContent(contentOf(now))
      .command(({ tr }) => goToEnd(tr))
      .run();
  }, [host, editor, draft]);

  useEffect(() => {
    editor?.setEditable(draft.isEditable, false);
  }, [editor, draft.isEditable]);

  useEffect(() => {
    if (!editor) return;
    return host.writeWith({
      draftId: draft.id,
      insert(content) {
        const at = editor.state.selection.to;
        editor
          .chain()
          .setMeta(FROM_WORLD, true)
          .insertContentAt(at, editable(htmlBody(content)), { updateSelection: true })
          .run();
        known.current = bodyOf(editor.state.doc, editor.schema);
        return { body: known.current, type: 'html' };
      },
    });
  }, [host, editor, draft.id]);

  return editor;
}

function contentOf({ body, bodyType }: WorldDraft): string {
  return editable(keepLastSpace(htmlBody({ body, type: bodyType })));
}

function htmlBody({ body, type }: DraftContent): string {
  return type === 'html' ? body : htmlOf(body);
}

function goToEnd(transaction: Transaction): boolean {
  const { doc } = transaction;
  transaction.setSelection(Selection.near(doc.resolve(endOfWords(doc)), -1));
  return true;
}
