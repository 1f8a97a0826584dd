import { Card, PanelLayout, Skeleton } from '@frontyard/ui-kit';
import type { JSX } from 'react';

/** Holds the place until Front has answered. */
export function LoadingScreen(): JSX.Element {
  return (
    <PanelLayout title="CRM record">
      <Card>
        <Skeleton hasAvatar lines={2} label="Waiting for Front…" />
      </Card>
      <Card>
        <Skeleton lines={3} aria-hidden="true" />
      </Card>
    </PanelLayout>
  );
}
