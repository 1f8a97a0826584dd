import type { PageSession } from '@frontyard/auth/client';
import { SessionProvider } from '@frontyard/auth/react';
import type { JSX } from 'react';
import { App, type AppProps } from './App.tsx';
import { SessionEnded } from './SessionEnded.tsx';

/** The panel under the session of the page. */
export function Whole({ session, bridge, api }: AppProps & { session: PageSession }): JSX.Element {
  return (
    <SessionProvider session={session}>
      <SessionEnded />
      <App bridge={bridge} api={api} />
    </SessionProvider>
  );
}
