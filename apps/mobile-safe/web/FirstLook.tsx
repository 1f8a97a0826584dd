import type { Bridge } from '@frontyard/sdk/core';
import { BridgeProvider, useFrontContext } from '@frontyard/sdk/react';
import { Card } from '@frontyard/ui-kit/card';
import { PanelLayout } from '@frontyard/ui-kit/panel-layout';
import { Skeleton } from '@frontyard/ui-kit/skeleton';
import type { JSX } from 'react';
import { LoadingScreen } from './screens/LoadingScreen.tsx';
import { headerOf } from './screens/TriageScreen/headerOf.tsx';
import { selectionOf } from './triage/selection.ts';

/** What is seen until the panel is loaded: as soon as Front says it, whom the conversations are with. */
export function FirstLook({ bridge }: { bridge: Bridge }): JSX.Element {
  return (
    <BridgeProvider bridge={bridge}>
      <Header />
    </BridgeProvider>
  );
}

function Header(): JSX.Element {
  const conversations = selectionOf(useFrontContext());
  if (conversations.length === 0) return <LoadingScreen />;
  return (
    <PanelLayout {...headerOf(conversations)}>
      <Card>
        <Skeleton lines={4} />
      </Card>
      <Card>
        <Skeleton lines={3} aria-hidden="true" />
      </Card>
    </PanelLayout>
  );
}
