import type { FrontContext } from '@frontyard/sdk/core';
import { useBridge } from '@frontyard/sdk/react';
import { Button, Card, Stack } from '@frontyard/ui-kit';
import type { JSX } from 'react';
import type { Conversation } from '../../triage/selection.ts';
import { useAssign } from '../../triage/useAssign.ts';
import { FailureBanner } from './FailureBanner.tsx';

export interface AssignCardProps {
  conversations: readonly Conversation[];
  me: FrontContext['teammate'];
  /** Opens the list of teammates. */
  onAssign: () => void;
  /** Right after the list was open, so that the keyboard goes on from here. */
  takesFocus: boolean;
}

/** Who is to deal with the conversations. */
export function AssignCard({ conversations, me, onAssign, takesFocus }: AssignCardProps): JSX.Element | null {
  const bridge = useBridge();
  const action = useAssign(conversations.length);
  const { assign, pending } = action;
  const isMine = conversations.every(({ assignee }) => assignee?.id === me.id);
  const isSomeones = conversations.some(({ assignee }) => assignee);
  if (!bridge.can('assign')) return null;

  return (
    <Card title="Assign">
      <Stack direction="row" gap={2}>
        {!isMine && (
          <Button
            variant="primary"
            isPending={pending === me.id}
            isDisabled={pending !== undefined && pending !== me.id}
            onPress={() => void assign(me)}
          >
            Assign to me
          </Button>
        )}
        {bridge.can('listTeammates') && (
          <Button autoFocus={takesFocus} isDisabled={pending !== undefined} onPress={onAssign}>
            Teammate…
          </Button>
        )}
        {isSomeones && (
          <Button
            isPending={pending === 'nobody'}
            isDisabled={pending !== undefined && pending !== 'nobody'}
            onPress={() => void assign(null)}
          >
            Unassign
          </Button>
        )}
      </Stack>
      <FailureBanner work={action} />
    </Card>
  );
}
