import { Avatar, ChevronRightIcon, Handle, ListItem, Pill } from '@frontyard/ui-kit';
import type { JSX } from 'react';
import { nameOf, type Recipient } from '../../contact/contactOf.ts';
import { isUnsaved } from '../../notes/noteState.ts';
import { useNoteState } from '../../notes/useNote.ts';

/** One contact in the list of those selected; says when a text about them waits to be saved. */
export function ContactItem({
  recipient,
  onPress,
}: {
  recipient: Recipient;
  onPress: () => void;
}): JSX.Element {
  const hasUnsaved = isUnsaved(useNoteState(recipient.handle));
  const name = nameOf(recipient);
  return (
    <ListItem
      leading={<Avatar name={name} colorKey={recipient.handle} />}
      title={<bdi className="clamped">{name}</bdi>}
      description={
        name !== recipient.handle && (
          <span className="clamped">
            <Handle>{recipient.handle}</Handle>
          </span>
        )
      }
      trailing={hasUnsaved ? <Pill tone="warning">Unsaved</Pill> : <ChevronRightIcon />}
      onPress={onPress}
    />
  );
}
