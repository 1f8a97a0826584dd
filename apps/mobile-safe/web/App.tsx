import type { Bridge } from '@frontyard/sdk/core';
import { BridgeProvider, usePanelHost } from '@frontyard/sdk/react';
import { ErrorBoundary, HostProvider, ToastProvider } from '@frontyard/ui-kit';
import type { JSX } from 'react';
import { ContextScreen } from './screens/ContextScreen.tsx';
import { LoadingScreen } from './screens/LoadingScreen.tsx';
import { NotInFrontScreen } from './screens/NotInFrontScreen.tsx';
import type { SnippetsApi } from './snippets/snippetsApi.ts';

export interface AppProps {
  bridge: Bridge;
  api: SnippetsApi;
}

/** The whole panel, from the first moment on. */
export function App({ bridge, api }: AppProps): JSX.Element {
  const host = usePanelHost(bridge);
  return (
    <ErrorBoundary>
      <HostProvider host={host}>
        <ToastProvider>
          <BridgeProvider bridge={bridge} fallback={<LoadingScreen />} notInFront={showNotInFront}>
            <ContextScreen api={api} />
          </BridgeProvider>
        </ToastProvider>
      </HostProvider>
    </ErrorBoundary>
  );
}

const showNotInFront = (): JSX.Element => <NotInFrontScreen />;
