import { Button, EmptyState, PanelLayout } from '@frontyard/ui-kit';
import type { JSX } from 'react';

export function NoConversationScreen({ onManageSnippets }: { onManageSnippets: () => void }): JSX.Element {
  return (
    <PanelLayout title="Triage">
      <EmptyState
        title="No conversation selected"
        hint="Select one or several conversations to assign, tag, archive or answer them."
        action={<Button onPress={onManageSnippets}>Manage snippets</Button>}
      />
    </PanelLayout>
  );
}
