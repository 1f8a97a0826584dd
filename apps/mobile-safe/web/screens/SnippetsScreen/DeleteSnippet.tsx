import { Button, TrashIcon, useDialogs } from '@frontyard/ui-kit';
import type { JSX } from 'react';

export interface DeleteSnippetProps {
  isPending: boolean;
  isDisabled: boolean;
  onDelete: () => void;
  /** Called where the question could not be asked, so that nothing is deleted. */
  onUnasked: (cause: unknown) => void;
}

/** Deletes after asking: a snippet is the whole team's. Front asks where it has a dialog for that, else the panel. */
export function DeleteSnippet({
  isPending,
  isDisabled,
  onDelete,
  onUnasked,
}: DeleteSnippetProps): JSX.Element {
  const { confirm } = useDialogs();

  async function ask() {
    const isSure = await confirm({
      title: 'Delete this snippet?',
      message: 'It goes away for your whole team.',
      okTitle: 'Delete',
      cancelTitle: 'Keep',
      isDestructive: true,
    });
    if (isSure) onDelete();
  }

  return (
    <Button
      variant="quiet"
      icon={<TrashIcon />}
      isPending={isPending}
      isDisabled={isDisabled}
      onPress={() => void ask().catch(onUnasked)}
    >
      Delete snippet
    </Button>
  );
}
