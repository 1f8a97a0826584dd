import type { Bridge } from '@frontyard/sdk/core';
import { BridgeProvider, useFrontContext } from '@frontyard/sdk/react';
import { PanelLayout } from '@frontyard/ui-kit/panel-layout';
import { Skeleton } from '@frontyard/ui-kit/skeleton';
import type { JSX } from 'react';
import { audienceLine, audienceOf } from './audience.ts';
import { Connecting } from './screens/NotInFront/Connecting.tsx';

/** What is seen until the panel is loaded: as soon as Front says it, whom the panel is for. */
export function FirstLook({ bridge }: { bridge: Bridge }): JSX.Element {
  return (
    <BridgeProvider bridge={bridge}>
      <Header />
    </BridgeProvider>
  );
}

function Header(): JSX.Element {
  const context = useFrontContext();
  if (!context) return <Connecting />;
  return (
    <PanelLayout title="Knowledge base" subtitle={audienceLine(audienceOf(context))}>
      <Skeleton lines={6} />
    </PanelLayout>
  );
}
