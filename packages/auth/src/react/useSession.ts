import { createContext, use, useSyncExternalStore } from 'react';
import type { Context } from 'react';
import type { SessionState } from '../client/createKeeper.ts';
import type { PageSession } from '../client/createSession.ts';

export const SessionContext: Context<PageSession | undefined> = createContext<PageSession | undefined>(
  undefined,
);

/** The page's session, and how it stands: renders again when that changes. @throws Error without a `SessionProvider` above */
export function useSession(): { session: PageSession; state: SessionState } {
  const session = use(SessionContext);
  if (!session) throw new Error('There is no SessionProvider above this component, so there is no session.');
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  return { session, state };
}
