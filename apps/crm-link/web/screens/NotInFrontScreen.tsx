import { EmptyState, PanelLayout } from '@frontyard/ui-kit';
import type { JSX } from 'react';

export function NotInFrontScreen(): JSX.Element {
  return (
    <PanelLayout title="CRM record">
      <EmptyState
        title="This page belongs inside Front"
        hint="Front did not answer, so there is no conversation to show. Open the plugin from Front’s side panel. If you are in Front, ask your administrator whether the plugin’s address in Front’s settings is exactly this page’s."
      />
    </PanelLayout>
  );
}
