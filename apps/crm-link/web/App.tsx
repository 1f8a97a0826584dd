import type { Bridge } from '@frontyard/sdk/core';
import { BridgeProvider, usePanelHost } from '@frontyard/sdk/react';
import { ErrorBoundary, HostProvider, ToastProvider } from '@frontyard/ui-kit';
import type { JSX } from 'react';
import type { NoteBook } from './notes/noteBook.ts';
import { NoteBookContext } from './notes/useNote.ts';
import { ContextScreen } from './screens/ContextScreen.tsx';
import { LoadingScreen } from './screens/LoadingScreen.tsx';
import { NotInFrontScreen } from './screens/NotInFrontScreen.tsx';

export interface AppProps {
  bridge: Bridge;
  book: NoteBook;
}

/** The whole panel, from the first moment on. */
export function App({ bridge, book }: AppProps): JSX.Element {
  const host = usePanelHost(bridge);
  return (
    <ErrorBoundary>
      <HostProvider host={host}>
        <ToastProvider>
          <BridgeProvider bridge={bridge} fallback={<LoadingScreen />} notInFront={showNotInFront}>
            <NoteBookContext value={book}>
              <ContextScreen />
            </NoteBookContext>
          </BridgeProvider>
        </ToastProvider>
      </HostProvider>
    </ErrorBoundary>
  );
}

const showNotInFront = (): JSX.Element => <NotInFrontScreen />;
