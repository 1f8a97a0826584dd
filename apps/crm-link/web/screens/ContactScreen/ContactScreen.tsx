import { CopyButton, PanelLayout } from '@frontyard/ui-kit';
import type { JSX, ReactNode } from 'react';
import { nameOf, type Recipient } from '../../contact/contactOf.ts';
import { useNote } from '../../notes/useNote.ts';
import { contactHeader } from './contactHeader.tsx';
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
  const header = contactHeader(recipient);

  return (
    <PanelLayout
      {...header}
      leading={leading ?? header.leading}
      trailing={<CopyButton text={handle} label={`Copy ${handle.slice(0, 60)}`} isIconOnly variant="quiet" />}
    >
      <NoteCard handle={handle} contactId={contact?.id} note={note} />
      <ContactDetails recipient={recipient} />
      {links && <LinkCard name={nameOf(recipient)} links={links} note={note} />}
    </PanelLayout>
  );
}
