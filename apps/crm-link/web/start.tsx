import { claimTeammate } from '@frontyard/auth/client';
import type { PageSession } from '@frontyard/auth/client';
import { connect } from '@frontyard/sdk/core';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { FirstLook } from './FirstLook.tsx';
import { createNoteBook } from './notes/noteBook.ts';
import { createNotesApi } from './notes/notesApi.ts';
import { NotLoadedScreen } from './screens/NotLoadedScreen.tsx';

// Who the contact is shows without what can be pressed, which weighs as much again as all of ours.
const Panel = lazy(async () => {
  try {
    const { Panel: Loaded } = await import('./Panel.tsx');
    return { default: Loaded };
  } catch {
    return { default: NotLoadedScreen };
  }
});

/** Connects to Front, shows who the contact is, and then the panel. */
export function start(root: HTMLElement, session: PageSession): void {
  const bridge = connect();
  void claimTeammate(session, bridge.ready);
  const book = createNoteBook(createNotesApi(session));
  createRoot(root).render(
    <StrictMode>
      <Suspense fallback={<FirstLook bridge={bridge} />}>
        <Panel bridge={bridge} session={session} book={book} />
      </Suspense>
    </StrictMode>,
  );
}
