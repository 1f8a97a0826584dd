import { Avatar, CopyButton, PanelLayout } from '@frontyard/ui-kit';
import type { JSX, ReactNode } from 'react';
import { Handle } from '../../contact/Handle.tsx';
import { nameOf, type Recipient } from '../../contact/contactOf.ts';
import { useNote } from '../../notes/useNote.ts';
import { ContactDetails } from './ContactDetails.tsx';
import { LinkCard, type ConversationLinks } from './LinkCard.tsx';
import { NoteCard } from './NoteCard.tsx';

export interface ContactScreenProps {
  recipient: Recipient;
  /** The links of the one open conversation; leave out where several are selected. */
  links?: ConversationLinks;
  /** Before the name, in place of the avatar. */
  leading?: ReactNode;
}

/** One contact: who they are, what the team noted, and the link between the conversation and their record. */
export function ContactScreen({ recipient, links, leading }: ContactScreenProps): JSX.Element {
  const { handle, contact } = recipient;
  const note = useNote(handle, contact?.id);
  const name = nameOf(recipient);

  return (
    <PanelLayout
      title={<bdi className="clamped">{name}</bdi>}
      subtitle={
        name !== handle && (
          <span className="clamped">
            <Handle>{handle}</Handle>
          </span>
        )
      }
      leading={leading ?? <Avatar name={name} colorKey={handle} size="large" />}
      trailing={<CopyButton text={handle} label={`Copy ${handle.slice(0, 60)}`} isIconOnly variant="quiet" />}
    >
      <NoteCard handle={handle} contactId={contact?.id} note={note} />
      <ContactDetails recipient={recipient} />
      {links && <LinkCard name={name} links={links} note={note} />}
    </PanelLayout>
  );
}
