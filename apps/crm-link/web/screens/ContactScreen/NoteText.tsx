import type { JSX } from 'react';
import type { Note } from '../../../shared/answers.ts';
import { useNow } from '../../contact/useNow.ts';
import { timeAgo } from '../../contact/timeAgo.ts';

/** What a note says, when it was written, and as whom: the name is what the page said, nothing proves it. */
export function NoteText({ note }: { note: Note }): JSX.Element {
  const now = useNow();
  const editedAt = new Date(note.editedAt);
  const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' }).format(
    editedAt,
  );
  return (
    <>
      <p className="written note-text" dir="auto">
        {note.text}
      </p>
      <p className="quiet">
        Edited{' '}
        <time dateTime={note.editedAt} title={whole}>
          {timeAgo(editedAt, now)}
        </time>
        {note.author && (
          <>
            {' '}
            as <bdi>{note.author}</bdi>
          </>
        )}
      </p>
    </>
  );
}
