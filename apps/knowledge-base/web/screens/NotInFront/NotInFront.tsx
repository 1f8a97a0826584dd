import { EmptyState } from '@frontyard/ui-kit/empty-state';
import { PanelLayout } from '@frontyard/ui-kit/panel-layout';
import type { JSX } from 'react';

/** The page was opened by itself, or Front didn't answer. */
export function NotInFront(): JSX.Element {
  return (
    <PanelLayout title="Knowledge base">
      <EmptyState
        title="Open this panel in Front"
        hint="The knowledge base works beside a conversation. If you are in Front and still see this, reload the panel, or ask your administrator to check the plugin’s address."
      />
    </PanelLayout>
  );
}
