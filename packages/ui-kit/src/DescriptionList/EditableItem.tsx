import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { failureText } from '../failureText.ts';
import { EditIcon } from '../icons/icons.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import { Spinner } from '../Spinner/Spinner.tsx';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import { DescriptionItem, type DescriptionItemProps } from './DescriptionItem.tsx';
import { type EditableLabels, useEditableLabels } from './useEditableLabels.ts';
import { InlineEditor } from './InlineEditor.tsx';
import { SavedLine } from './SavedLine.tsx';
import { useInlineEdit } from './useInlineEdit.ts';

export interface EditableItemProps extends Omit<DescriptionItemProps, 'term' | 'children'> {
  term: string;
  /** Shown until it is edited; give the saved one once it is saved. */
  value: string;
  /** Stores a value, also to take an earlier one back. While it is on its way the new value is shown already. */
  onSave: (value: string) => void | Promise<void>;
  /** How the value looks while it is not edited. Default: as it is. */
  children?: ((value: string) => ReactNode) | undefined;
  /** Several lines; Enter makes a new one, Ctrl or ⌘ with Enter saves. */
  isMultiline?: boolean | undefined;
  /** What is wrong with a value, if anything. Such a value is not saved. */
  validate?: ((value: string) => string | undefined) | undefined;
  /** What to say when `onSave` rejects. The cause may hold personal data. */
  describeFailure?: ((cause: unknown) => string) | undefined;
  /** Stands where there is no value. Default: “Not set”. */
  emptyText?: string | undefined;
  /** Other words than the kit's, some or all. */
  labels?: Partial<EditableLabels> | undefined;
}

const asItIs = (text: string): string => text;

/** A term whose value can be edited where it stands: Enter saves, Escape leaves it as it was, and a save can be undone. */
export function EditableItem({
  term,
  value,
  onSave,
  children = asItIs,
  isMultiline = false,
  validate,
  describeFailure,
  emptyText,
  labels,
  ...rest
}: EditableItemProps): JSX.Element {
  const unset = useMessage('notSet', messages.notSet, emptyText);
  const failed = useMessage('saveFailed', messages.saveFailed);
  const editing = useInlineEdit({
    value,
    onSave,
    describeFailure: (cause) => failureText(cause, describeFailure, failed),
  });
  const { phase, current } = editing;
  const words = useEditableLabels(labels);
  const button = useFocusBack(phase === 'edit');

  if (phase === 'edit') {
    return (
      <DescriptionItem {...rest} term={term} data-editing>
        <InlineEditor {...{ term, editing, isMultiline, validate, words }} />
      </DescriptionItem>
    );
  }
  return (
    <DescriptionItem {...rest} term={term}>
      <Button ref={button} className="fy-EditableItem-button" onPress={editing.edit}>
        <VisuallyHidden>{words.edit(term)}: </VisuallyHidden>
        <span className="fy-EditableItem-value" data-empty={current === '' || undefined}>
          {current === '' ? unset : children(current)}
        </span>
        {phase === 'saving' ? <Spinner label={words.saving} /> : <EditIcon />}
      </Button>
      <SavedLine isShown={phase === 'saved'} onUndo={editing.undo} words={words} />
    </DescriptionItem>
  );
}

/** The button that opened the editor gets the focus back once that is closed. */
function useFocusBack(isEditing: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return button;
}
