import { useBridge } from '@frontyard/sdk/react';
import { Button, Card, CheckIcon, RefreshIcon, Stack, TrashIcon } from '@frontyard/ui-kit';
import type { JSX } from 'react';
import type { Conversation } from '../../triage/selection.ts';
import { possibleStatuses, type Status } from '../../triage/statusWords.ts';
import { useStatus } from '../../triage/useStatus.ts';
import { FailureBanner } from './FailureBanner.tsx';

/** Whether the conversations are to be dealt with at all. */
export function StatusCard({
  conversations,
}: {
  conversations: readonly Conversation[];
}): JSX.Element | null {
  const action = useStatus(conversations);
  if (!useBridge().can('setStatus')) return null;

  return (
    <Card title="Status">
      <Stack direction="row" gap={2}>
        {possibleStatuses(conversations).map((status) => (
          <Button
            key={status}
            icon={BUTTONS[status].icon}
            isPending={action.pending === status}
            isDisabled={action.pending !== undefined && action.pending !== status}
            onPress={() => void action.set(status)}
          >
            {BUTTONS[status].label}
          </Button>
        ))}
      </Stack>
      <FailureBanner work={action} />
    </Card>
  );
}

const BUTTONS: Record<Status, { label: string; icon: JSX.Element }> = {
  archived: { label: 'Archive', icon: <CheckIcon /> },
  open: { label: 'Reopen', icon: <RefreshIcon /> },
  trashed: { label: 'Trash', icon: <TrashIcon /> },
};
