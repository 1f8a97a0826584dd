import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';

/** What an editable value says by itself. */
export interface EditableLabels {
  /** Names the button that opens the field, given the term: “Edit Phone”. */
  edit: (term: string) => string;
  save: string;
  cancel: string;
  saving: string;
  saved: string;
  undo: string;
}

/** The given ones, and the kit's own for the rest. */
export function useEditableLabels(given: Partial<EditableLabels> = {}): EditableLabels {
  return {
    edit: useMessage('edit', messages.edit, given.edit),
    save: useMessage('save', messages.save, given.save),
    cancel: useMessage('cancel', messages.cancel, given.cancel),
    saving: useMessage('saving', messages.saving, given.saving),
    saved: useMessage('saved', messages.saved, given.saved),
    undo: useMessage('undo', messages.undo, given.undo),
  };
}
