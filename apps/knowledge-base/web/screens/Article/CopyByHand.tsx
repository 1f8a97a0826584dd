import { TextArea } from '@frontyard/ui-kit/text-area';
import { useEffect, useRef } from 'react';
import type { JSX } from 'react';

/** Where the browser blocks the clipboard: the text, selected, to be copied by keyboard or menu. */
export function CopyByHand({ text }: { text: string }): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <TextArea
      isReadOnly
      inputRef={field}
      label="Text of the article"
      description="Copying is blocked here. The text is selected: copy it with Ctrl+C, or ⌘C on a Mac."
      value={text}
      maxRows={8}
    />
  );
}
