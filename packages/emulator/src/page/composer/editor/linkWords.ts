import type { Editor } from '@tiptap/react';

/** Links the chosen words, or the address itself where none are chosen; without an address the link goes. */
export function linkWords(editor: Editor, href: string | undefined): void {
  const chain = editor.chain().focus();
  if (href === undefined) chain.extendMarkRange('link').unsetLink().run();
  else if (!editor.state.selection.empty || editor.isActive('link')) {
    chain.extendMarkRange('link').setLink({ href }).run();
  } else {
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
  }
}
