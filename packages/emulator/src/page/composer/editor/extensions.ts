import { Extension, Mark, Node, type Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { safeHref } from '../../parts/addresses.ts';
import { KeptHtml } from './KeptHtml.tsx';
import { plainStyle } from './ownStyles.ts';

const Message = Node.create({ name: 'doc', topNode: true, content: '(block | kept)+' });

const styleAttribute = {
  style: { default: null, parseHTML: (element: HTMLElement) => plainStyle(element) },
};

/** Colours and fonts that a plugin gave its words. */
const OwnStyles = Extension.create({
  name: 'ownStyles',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'heading', 'blockquote', 'bulletList', 'orderedList', 'listItem'],
      attributes: styleAttribute,
    },
  ],
});

const StyledWords = Mark.create({
  name: 'styledWords',
  addAttributes: () => styleAttribute,
  parseHTML: () => [{ tag: 'span[style]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});

/** What a message can hold. */
export const EXTENSIONS: Extensions = [
  Message,
  KeptHtml,
  OwnStyles,
  StyledWords,
  StarterKit.configure({
    document: false,
    // It would change a draft that was only looked at.
    trailingNode: false,
    link: {
      openOnClick: false,
      isAllowedUri: (address) => safeHref(address ?? '') !== undefined,
      HTMLAttributes: { target: null, rel: null },
    },
  }),
];
