import { claimTeammate } from '@frontyard/auth/client';
import type { PageSession } from '@frontyard/auth/client';
import { connect } from '@frontyard/sdk/core';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from './api.ts';
import { FirstLook } from './FirstLook.tsx';
import { NotLoadedScreen } from './screens/NotLoadedScreen.tsx';

// Whom the panel is for shows without what can be pressed or typed in, which weighs as much again as all of ours.
const Whole = lazy(async () => {
  try {
    const { Whole: Loaded } = await import('./Whole.tsx');
    return { default: Loaded };
  } catch {
    return { default: NotLoadedScreen };
  }
});

/** Connects to Front, shows whom the panel is for, and then the panel. */
export function start(root: HTMLElement, session: PageSession): void {
  const bridge = connect();
  void claimTeammate(session, bridge.ready);
  const api = createApi(session);
  createRoot(root).render(
    <StrictMode>
      <Suspense fallback={<FirstLook bridge={bridge} />}>
        <Whole bridge={bridge} session={session} api={api} />
      </Suspense>
    </StrictMode>,
  );
}
