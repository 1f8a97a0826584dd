import { useEditorState, type Editor } from '@tiptap/react';
import { Toolbar } from 'react-aria-components/Toolbar';
import type { IconName } from '../../parts/Icon.tsx';
import { IconToggle } from '../../parts/IconToggle.tsx';
import { LinkButton } from './LinkButton.tsx';

interface Format {
  icon: IconName;
  label: string;
  name: string;
  toggle(editor: Editor): void;
}

const FORMATS: readonly Format[] = [
  {
    icon: 'bold',
    label: 'Bold',
    name: 'bold',
    toggle: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    icon: 'italic',
    label: 'Italic',
    name: 'italic',
    toggle: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    icon: 'underline',
    label: 'Underline',
    name: 'underline',
    toggle: (editor) => editor.chain().focus().toggleUnderline().run(),
  },
  {
    icon: 'bullets',
    label: 'List',
    name: 'bulletList',
    toggle: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    icon: 'numbers',
    label: 'Numbered list',
    name: 'orderedList',
    toggle: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    icon: 'quote',
    label: 'Quote',
    name: 'blockquote',
    toggle: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
];

/** The looks of the words at the cursor. */
export function FormatBar({ editor }: { editor: Editor }) {
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      FORMATS.filter(({ name }) => now.isActive(name))
        .map(({ name }) => name)
        .join(' '),
  }).split(' ');
  return (
    <Toolbar className="format-bar" aria-label="Format">
      {FORMATS.map(({ icon, label, name, toggle }) => (
        <IconToggle
          key={name}
          icon={icon}
          label={label}
          isSelected={active.includes(name)}
          onChange={() => toggle(editor)}
        />
      ))}
      <LinkButton editor={editor} />
    </Toolbar>
  );
}
