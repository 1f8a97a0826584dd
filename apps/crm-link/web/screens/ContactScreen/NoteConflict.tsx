import { Button, InlineBanner, Stack } from '@frontyard/ui-kit';
import type { JSX } from 'react';
import type { Note } from '../../../shared/answers.ts';
import { NoteText } from './NoteText.tsx';

export interface NoteConflictProps {
  /** Null when they deleted it. */
  theirs: Note | null;
  isSaving: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Shows what somebody else made of the note, and asks which text is to stay. */
export function NoteConflict({ theirs, isSaving, onKeepMine, onTakeTheirs }: NoteConflictProps): JSX.Element {
  return (
    <InlineBanner
      tone="warning"
      title={theirs ? 'Somebody else saved this note meanwhile' : 'Somebody else deleted this note meanwhile'}
      action={
        <Stack direction="row" gap={2}>
          <Button size="small" isPending={isSaving} onPress={onKeepMine}>
            Keep mine
          </Button>
          <Button size="small" isDisabled={isSaving} onPress={onTakeTheirs}>
            {theirs ? 'Take theirs' : 'Delete mine too'}
          </Button>
        </Stack>
      }
    >
      {theirs ? <NoteText note={theirs} /> : 'Your text is still in the field above.'}
    </InlineBanner>
  );
}
