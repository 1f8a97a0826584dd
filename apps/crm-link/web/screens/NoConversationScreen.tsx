import { EmptyState, PanelLayout } from '@frontyard/ui-kit';
import type { JSX } from 'react';

export function NoConversationScreen(): JSX.Element {
  return (
    <PanelLayout title="CRM record">
      <EmptyState
        title="No conversation selected"
        hint="Select a conversation to see who it is with and what your team noted about them."
      />
    </PanelLayout>
  );
}
