import { mergeAttributes, Node } from '@tiptap/core';
import { NodeViewWrapper, ReactNodeViewRenderer, type ReactNodeViewProps } from '@tiptap/react';
import { use } from 'react';
import { IconButton } from '../../parts/IconButton.tsx';
import { MailBody } from '../../thread/MailBody.tsx';
import { harmless } from './editable.ts';
import { DraftAttachments } from './DraftAttachments.ts';

export const KEPT_HTML = 'keptHtml';

/** A part of a message that the editor cannot show as text: it is kept to the letter, and can only be removed. */
export const KeptHtml = Node.create({
  name: KEPT_HTML,
  group: 'kept',
  atom: true,
  selectable: true,
  addAttributes: () => ({
    html: {
      default: '',
      parseHTML: (element) => harmless(element.dataset['kept'] ?? ''),
      renderHTML: ({ html }) => ({ 'data-kept': html as string }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-kept]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes)],
  addNodeView: () => ReactNodeViewRenderer(KeptHtmlView),
});

function KeptHtmlView({ node, editor, deleteNode }: ReactNodeViewProps) {
  const attachments = use(DraftAttachments);
  return (
    <NodeViewWrapper className="kept-html" contentEditable={false}>
      <MailBody
        title="Part of the message that is kept as it is"
        body={String(node.attrs['html'])}
        bodyType="html"
        attachments={attachments}
      />
      {editor.isEditable && <IconButton icon="close" label="Remove this part" onPress={() => deleteNode()} />}
    </NodeViewWrapper>
  );
}
