import type { PageSession } from '@frontyard/auth/client';
import { SessionProvider } from '@frontyard/auth/react';
import type { JSX } from 'react';
import { App, type AppProps } from './App.tsx';
import { SessionEnded } from './SessionEnded.tsx';

/** The panel under the session of the page. */
export function Panel({ session, bridge, book }: AppProps & { session: PageSession }): JSX.Element {
  return (
    <SessionProvider session={session}>
      <SessionEnded />
      <App bridge={bridge} book={book} />
    </SessionProvider>
  );
}
