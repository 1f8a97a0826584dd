import { type JSX, type KeyboardEvent, useState } from 'react';
import { Button } from '../Button/Button.tsx';
import { TextArea } from '../TextArea/TextArea.tsx';
import { TextField } from '../TextField/TextField.tsx';
import type { EditableLabels } from './useEditableLabels.ts';
import type { InlineEdit } from './useInlineEdit.ts';

interface InlineEditorProps {
  term: string;
  editing: InlineEdit;
  isMultiline: boolean;
  validate: ((value: string) => string | undefined) | undefined;
  words: EditableLabels;
}

/** The field that takes the place of a value. */
export function InlineEditor({
  term,
  editing,
  isMultiline,
  validate,
  words,
}: InlineEditorProps): JSX.Element {
  const [problem, setProblem] = useState<string>();
  const { draft, error, type, save, cancel } = editing;

  function submit() {
    const found = validate?.(draft);
    setProblem(found);
    if (!found) save();
  }

  function onKeyDown(event: KeyboardEvent) {
    const isSave = event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey);
    if (event.nativeEvent.isComposing || !(isSave || event.key === 'Escape')) return;
    event.preventDefault();
    (isSave ? submit : cancel)();
  }

  const Field = isMultiline ? TextArea : TextField;
  return (
    <div className="fy-EditableItem-editor">
      <Field
        label={term}
        isLabelHidden
        value={draft}
        onChange={type}
        onKeyDown={onKeyDown}
        errorMessage={problem ?? error}
        autoFocus
      />
      <div className="fy-EditableItem-actions">
        <Button size="small" variant="primary" onPress={submit}>
          {words.save}
        </Button>
        <Button size="small" onPress={cancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
