import { EmptyState } from '@frontyard/ui-kit/empty-state';
import { PanelLayout } from '@frontyard/ui-kit/panel-layout';
import type { JSX } from 'react';

/** Stands where the panel would, when the part of it that is loaded after the first look could not be had. */
export function NotLoadedScreen(): JSX.Element {
  return (
    <PanelLayout title="CRM record">
      <EmptyState
        title="The panel could not be loaded"
        hint="The plugin’s server did not send all of it, so nothing can be done here. Close the plugin and open it again; if it stays like this, tell whoever runs it."
      />
    </PanelLayout>
  );
}
