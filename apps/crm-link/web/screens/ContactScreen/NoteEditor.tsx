import { useFrontContext } from '@frontyard/sdk/react';
import { Button, Stack, TextArea, useToast } from '@frontyard/ui-kit';
import { useEffect, useRef, type ComponentProps, type JSX } from 'react';
import { LIMITS } from '../../../shared/limits.ts';
import { isUnsaved, type Draft, type NoteState } from '../../notes/noteState.ts';
import { useNoteBook } from '../../notes/useNote.ts';
import { NoteConflict } from './NoteConflict.tsx';

export interface NoteEditorProps {
  handle: string;
  note: NoteState;
  draft: Draft;
}

/** Writes a note. The text lives in the book, so it outlasts a change of conversation. */
export function NoteEditor({ handle, note, draft }: NoteEditorProps): JSX.Element {
  const book = useNoteBook();
  const toast = useToast();
  const author = useFrontContext()?.teammate.name.slice(0, LIMITS.author) ?? '';
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // A text that comes back with its conversation must not take the keyboard away from Front.
    if (!document.hasFocus()) return;
    input.current?.focus();
    input.current?.setSelectionRange(END, END);
  }, []);

  const isSaving = note.work === 'saving';
  const tooLong = draft.text.length - LIMITS.text;
  const canSave = draft.text.trim() !== '' && tooLong <= 0 && note.theirs === undefined;
  const save = () => void book.save(handle, author);
  const onKeyDown: ComponentProps<typeof TextArea>['onKeyDown'] = (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !canSave) return;
    event.preventDefault();
    save();
  };
  const discard = () => {
    book.discard(handle);
    if (!isUnsaved(note)) return;
    const undo = { label: 'Undo', onPress: () => book.restore(handle, draft) };
    toast.show({ message: 'Your text was discarded', action: undo, duration: 10_000 });
  };

  return (
    <Stack>
      <TextArea
        label="Note"
        isLabelHidden
        inputRef={input}
        value={draft.text}
        onChange={(text) => book.type(handle, text)}
        onKeyDown={onKeyDown}
        isReadOnly={isSaving}
        minRows={4}
        maxRows={16}
        description={<span className="shortcut">{SHORTCUT} saves</span>}
        errorMessage={
          tooLong > 0 ? `Too long by ${count(tooLong)}. A note holds ${count(LIMITS.text)}.` : undefined
        }
        className="either-direction"
      />
      {note.theirs !== undefined && (
        <NoteConflict
          theirs={note.theirs}
          isSaving={isSaving}
          onKeepMine={() => void book.keepMine(handle, author)}
          onTakeTheirs={() => book.takeTheirs(handle)}
        />
      )}
      {note.theirs === undefined && (
        <Stack direction="row" gap={2}>
          <Button
            variant="primary"
            isDisabled={!canSave}
            isPending={isSaving}
            pendingLabel="Saving…"
            onPress={save}
          >
            Save
          </Button>
          <Button variant="quiet" isDisabled={isSaving} onPress={discard}>
            {isUnsaved(note) ? 'Discard' : 'Cancel'}
          </Button>
        </Stack>
      )}
    </Stack>
  );
}

const END = LIMITS.text;
const SHORTCUT = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ Enter' : 'Ctrl Enter';

function count(characters: number): string {
  return `${new Intl.NumberFormat().format(characters)} character${characters === 1 ? '' : 's'}`;
}
