import { Button, EditIcon, InlineBanner, PlusIcon, Stack, TrashIcon } from '@frontyard/ui-kit';
import { useState, type JSX } from 'react';
import type { Note } from '../../../shared/answers.ts';
import type { Work } from '../../notes/noteState.ts';
import { useNoteBook } from '../../notes/useNote.ts';
import { NoteText } from './NoteText.tsx';

export interface NoteViewProps {
  handle: string;
  saved: Note | null;
  work: Work | undefined;
  /** Right after editing, so that the keyboard goes on from here. */
  takesFocus: boolean;
}

/** The saved note, and what can be done with it. */
export function NoteView({ handle, saved, work, takesFocus }: NoteViewProps): JSX.Element {
  const book = useNoteBook();
  const [isAsking, setIsAsking] = useState(false);
  if (!saved) {
    return (
      <>
        <p className="quiet">Nobody has noted anything about this contact yet.</p>
        <Button icon={<PlusIcon />} autoFocus={takesFocus} onPress={() => book.edit(handle)}>
          Write a note
        </Button>
      </>
    );
  }
  const remove = () => {
    setIsAsking(false);
    void book.remove(handle);
  };
  return (
    <>
      <NoteText note={saved} />
      {isAsking ? (
        <InlineBanner
          tone="warning"
          title="Delete this note?"
          action={
            <Stack direction="row" gap={2}>
              <Button size="small" variant="danger" autoFocus onPress={remove}>
                Delete
              </Button>
              <Button size="small" onPress={() => setIsAsking(false)}>
                Keep
              </Button>
            </Stack>
          }
        >
          It goes away for your whole team.
        </InlineBanner>
      ) : (
        <Stack direction="row" gap={2}>
          <Button size="small" icon={<EditIcon />} autoFocus={takesFocus} onPress={() => book.edit(handle)}>
            Edit
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon={<TrashIcon />}
            isPending={work === 'removing'}
            pendingLabel="Deleting…"
            onPress={() => setIsAsking(true)}
          >
            Delete
          </Button>
        </Stack>
      )}
    </>
  );
}
