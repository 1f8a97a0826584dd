import { EmptyState, PanelLayout } from '@frontyard/ui-kit';
import type { JSX } from 'react';

export function NoContactScreen(): JSX.Element {
  return (
    <PanelLayout title="CRM record">
      <EmptyState
        title="Nobody outside your team"
        hint="This conversation has no contact, so there is no record to show."
      />
    </PanelLayout>
  );
}
