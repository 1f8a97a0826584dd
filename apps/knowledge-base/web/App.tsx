import type { Bridge } from '@frontyard/sdk/core';
import { BridgeProvider, usePanelHost } from '@frontyard/sdk/react';
import { ErrorBoundary } from '@frontyard/ui-kit/error-boundary';
import { HostProvider } from '@frontyard/ui-kit/host-provider';
import { ToastProvider } from '@frontyard/ui-kit/toast';
import type { JSX } from 'react';
import type { KnowledgeApi } from './api.ts';
import { Panel } from './Panel.tsx';
import { Connecting } from './screens/NotInFront/Connecting.tsx';
import { NotInFront } from './screens/NotInFront/NotInFront.tsx';
import { ApiContext } from './useApi.ts';

export interface AppProps {
  api: KnowledgeApi;
  bridge: Bridge;
}

const notInFront = () => <NotInFront />;

export function App({ api, bridge }: AppProps): JSX.Element {
  const host = usePanelHost(bridge);
  return (
    <ErrorBoundary>
      <ApiContext value={api}>
        <HostProvider host={host}>
          <ToastProvider>
            <BridgeProvider bridge={bridge} fallback={<Connecting />} notInFront={notInFront}>
              <Panel />
            </BridgeProvider>
          </ToastProvider>
        </HostProvider>
      </ApiContext>
    </ErrorBoundary>
  );
}
