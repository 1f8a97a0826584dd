import { PanelLayout } from '@frontyard/ui-kit/panel-layout';
import { Skeleton } from '@frontyard/ui-kit/skeleton';
import type { JSX } from 'react';

/** Until Front has said what is open. */
export function Connecting(): JSX.Element {
  return (
    <PanelLayout title="Knowledge base" subtitle="Connecting to Front…">
      <Skeleton lines={6} label="Connecting to Front…" />
    </PanelLayout>
  );
}
