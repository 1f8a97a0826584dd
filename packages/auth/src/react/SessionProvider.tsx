import type { JSX, ReactNode } from 'react';
import type { PageSession } from '../client/createSession.ts';
import { SessionContext } from './useSession.ts';

export interface SessionProviderProps {
  session: PageSession;
  children: ReactNode;
}

/** Gives the page's session to `useSession` in every component below. */
export function SessionProvider({ session, children }: SessionProviderProps): JSX.Element {
  return <SessionContext value={session}>{children}</SessionContext>;
}
