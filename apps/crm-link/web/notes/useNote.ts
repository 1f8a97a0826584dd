import { createContext, use, useEffect, useSyncExternalStore, type Context } from 'react';
import type { NoteBook } from './noteBook.ts';
import type { NoteState } from './noteState.ts';

export const NoteBookContext: Context<NoteBook | undefined> = createContext<NoteBook | undefined>(undefined);

export function useNoteBook(): NoteBook {
  const book = use(NoteBookContext);
  if (!book) throw new Error('There is no NoteBookContext above this component, so it has no notes.');
  return book;
}

/** The state of a contact's note, without asking the server for it. */
export function useNoteState(handle: string): NoteState {
  const book = useNoteBook();
  return useSyncExternalStore(book.subscribe, () => book.read(handle));
}

/** A contact's note: asked for when the contact is shown, given up when another one is. */
export function useNote(handle: string, contactId: string | undefined): NoteState {
  const book = useNoteBook();
  useEffect(() => book.open(handle, contactId), [book, handle, contactId]);
  return useNoteState(handle);
}
