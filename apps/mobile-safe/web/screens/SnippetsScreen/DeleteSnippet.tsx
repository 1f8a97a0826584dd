import { Button, InlineBanner, Stack, TrashIcon } from '@frontyard/ui-kit';
import { useState, type JSX } from 'react';

export interface DeleteSnippetProps {
  isPending: boolean;
  isDisabled: boolean;
  onDelete: () => void;
}

/** Deletes after asking: a snippet is the whole team's. */
export function DeleteSnippet({ isPending, isDisabled, onDelete }: DeleteSnippetProps): JSX.Element {
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button variant="quiet" icon={<TrashIcon />} isDisabled={isDisabled} onPress={() => setIsAsking(true)}>
        Delete snippet
      </Button>
    );
  }
  return (
    <InlineBanner
      tone="warning"
      title="Delete this snippet?"
      action={
        <Stack direction="row" gap={2}>
          <Button size="small" variant="danger" autoFocus isPending={isPending} onPress={onDelete}>
            Delete
          </Button>
          <Button size="small" isDisabled={isPending} onPress={() => setIsAsking(false)}>
            Keep
          </Button>
        </Stack>
      }
    >
      It goes away for your whole team.
    </InlineBanner>
  );
}
