import type { FrontContext } from '@frontyard/sdk/core';
import { Avatar, CheckIcon, Handle, List, ListItem, Spinner } from '@frontyard/ui-kit';
import { useState, type JSX } from 'react';
import { matches } from '../../front/matches.ts';
import { useList } from '../../front/useList.ts';
import type { Conversation } from '../../triage/selection.ts';
import { useAssign } from '../../triage/useAssign.ts';
import { FailureBanner } from './FailureBanner.tsx';
import { PickerLayout } from './PickerLayout.tsx';

export interface AssignViewProps {
  conversations: readonly Conversation[];
  me: FrontContext['teammate'];
  onClose: () => void;
}

/** Chooses the teammate who is to deal with the conversations. */
export function AssignView({ conversations, me, onClose }: AssignViewProps): JSX.Element {
  const list = useList('listTeammates');
  const action = useAssign(conversations.length);
  const [query, setQuery] = useState('');
  const found = list.items
    .filter(({ name, username, email }) => matches(query, name, username, email))
    .toSorted(
      (one, other) =>
        Number(other.id === me.id) - Number(one.id === me.id) || one.name.localeCompare(other.name),
    );
  const assignees = new Set(conversations.map(({ assignee }) => assignee?.id));

  return (
    <PickerLayout
      title="Assign to"
      subtitle={conversations.length > 1 ? `${conversations.length} conversations` : undefined}
      things="teammates"
      list={list}
      query={query}
      onQuery={setQuery}
      found={found.length}
      onClose={onClose}
      notice={<FailureBanner work={action} />}
    >
      <List aria-label="Teammates">
        {found.map((teammate) => (
          <ListItem
            key={teammate.id}
            leading={<Avatar name={teammate.name} colorKey={teammate.id} />}
            title={<bdi>{teammate.id === me.id ? `${teammate.name} (you)` : teammate.name}</bdi>}
            description={<Handle>{teammate.email}</Handle>}
            trailing={
              action.pending === teammate.id ? (
                <Spinner label="Assigning…" />
              ) : (
                assignees.has(teammate.id) && <CheckIcon />
              )
            }
            isSelected={assignees.size === 1 && assignees.has(teammate.id)}
            isDisabled={action.pending !== undefined && action.pending !== teammate.id}
            onPress={async () => {
              if (await action.assign(teammate)) onClose();
            }}
          />
        ))}
      </List>
    </PickerLayout>
  );
}
