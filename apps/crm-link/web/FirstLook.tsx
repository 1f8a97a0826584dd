import type { Bridge } from '@frontyard/sdk/core';
import { BridgeProvider, useFrontContext } from '@frontyard/sdk/react';
import { Card } from '@frontyard/ui-kit/card';
import { PanelLayout } from '@frontyard/ui-kit/panel-layout';
import { Skeleton } from '@frontyard/ui-kit/skeleton';
import type { JSX } from 'react';
import { contactHeader } from './screens/ContactScreen/contactHeader.tsx';
import { LoadingScreen } from './screens/LoadingScreen.tsx';

/** What is seen until the panel is loaded: as soon as Front says it, who the contact is. */
export function FirstLook({ bridge }: { bridge: Bridge }): JSX.Element {
  return (
    <BridgeProvider bridge={bridge}>
      <Header />
    </BridgeProvider>
  );
}

function Header(): JSX.Element {
  const context = useFrontContext();
  const recipient = context && 'conversation' in context ? context.conversation?.recipient : undefined;
  if (!recipient?.handle.trim()) return <LoadingScreen />;
  return (
    <PanelLayout {...contactHeader(recipient)}>
      <Card>
        <Skeleton />
      </Card>
      <Card>
        <Skeleton aria-hidden="true" />
      </Card>
    </PanelLayout>
  );
}
