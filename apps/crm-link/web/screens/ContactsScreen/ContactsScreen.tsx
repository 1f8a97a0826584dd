import type { ContextOf } from '@frontyard/sdk/core';
import { BackIcon, Card, EmptyState, IconButton, List, PanelLayout } from '@frontyard/ui-kit';
import { useState, type JSX } from 'react';
import { contactsOf } from '../../contact/contactOf.ts';
import { ContactScreen } from '../ContactScreen/ContactScreen.tsx';
import { ContactItem } from './ContactItem.tsx';

export interface ContactsScreenProps {
  conversations: ContextOf<'multiConversations'>['conversations'];
}

/** The contacts of several selected conversations; one of them can be looked at. */
export function ContactsScreen({ conversations }: ContactsScreenProps): JSX.Element {
  const [handle, setHandle] = useState<string>();
  const contacts = contactsOf(conversations);
  const chosen = contacts.find((contact) => contact.handle === handle);

  if (chosen) {
    return (
      <ContactScreen
        key={chosen.handle}
        recipient={chosen}
        leading={
          <IconButton label="Back to all contacts" onPress={() => setHandle(undefined)}>
            <BackIcon />
          </IconButton>
        }
      />
    );
  }
  return (
    <PanelLayout title={counted(contacts.length)} subtitle={`of ${conversations.length} conversations`}>
      {contacts.length === 0 ? (
        <EmptyState
          title="Nobody outside your team"
          hint="None of the selected conversations has a contact."
        />
      ) : (
        <Card>
          <List aria-label="Contacts">
            {contacts.map((contact) => (
              <ContactItem
                key={contact.handle}
                recipient={contact}
                onPress={() => setHandle(contact.handle)}
              />
            ))}
          </List>
        </Card>
      )}
    </PanelLayout>
  );
}

function counted(count: number): string {
  return count === 1 ? '1 contact' : `${count} contacts`;
}
