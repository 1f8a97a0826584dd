import { Button, Card, InlineBanner, Skeleton } from '@frontyard/ui-kit';
import { lazy, Suspense, useEffect, useState, type JSX } from 'react';
import type { NoteState } from '../../notes/noteState.ts';
import { useNoteBook } from '../../notes/useNote.ts';
import { NoteView } from './NoteView.tsx';

// Most notes are only read: the editor comes after what is shown first.
const loadEditor = async () => ({ default: (await import('./NoteEditor.tsx')).NoteEditor });
const NoteEditor = lazy(loadEditor);

export interface NoteCardProps {
  handle: string;
  contactId: string | undefined;
  note: NoteState;
}

/** The team's note about a contact: read, written, or on its way. */
export function NoteCard({ handle, contactId, note }: NoteCardProps): JSX.Element {
  const book = useNoteBook();
  const { saved, draft, problem } = note;
  const [wasEdited, setWasEdited] = useState(false);
  if (draft && !wasEdited) setWasEdited(true);
  useEffect(() => void loadEditor().catch(() => undefined), []);
  const retry = () => void book.open(handle, contactId);

  return (
    <Card title="Note">
      {problem && (
        <InlineBanner
          tone="error"
          title={PROBLEMS[problem.during]}
          action={
            problem.during === 'loading' && (
              <Button size="small" onPress={retry}>
                Try again
              </Button>
            )
          }
        >
          {problem.message}
        </InlineBanner>
      )}
      {draft ? (
        <Suspense fallback={<Skeleton />}>
          <NoteEditor handle={handle} note={note} draft={draft} />
        </Suspense>
      ) : saved === undefined ? (
        !problem && <Skeleton label="Loading the note…" />
      ) : (
        <NoteView
          handle={handle}
          saved={saved}
          work={note.work}
          takesFocus={wasEdited && document.hasFocus()}
        />
      )}
    </Card>
  );
}

const PROBLEMS = {
  loading: 'The note could not be loaded',
  saving: 'Not saved',
  removing: 'Not deleted',
} as const;
