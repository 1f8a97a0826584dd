import { claimTeammate } from '@frontyard/auth/client';
import type { PageSession } from '@frontyard/auth/client';
import { connect } from '@frontyard/sdk/core';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { FirstLook } from './FirstLook.tsx';
import { NotLoadedScreen } from './screens/NotLoadedScreen.tsx';
import { createSnippetsApi } from './snippets/snippetsApi.ts';

// Whom the conversation is with shows without what can be pressed, which weighs as much again as all of ours.
const Panel = lazy(async () => {
  try {
    const { Panel: Loaded } = await import('./Panel.tsx');
    return { default: Loaded };
  } catch {
    return { default: NotLoadedScreen };
  }
});

/** Connects to Front, shows whom the conversation is with, and then the panel. */
export function start(root: HTMLElement, session: PageSession): void {
  const bridge = connect();
  void claimTeammate(session, bridge.ready);
  const api = createSnippetsApi(session);
  createRoot(root).render(
    <StrictMode>
      <Suspense fallback={<FirstLook bridge={bridge} />}>
        <Panel bridge={bridge} session={session} api={api} />
      </Suspense>
    </StrictMode>,
  );
}
