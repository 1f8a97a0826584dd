import { useFrontContext } from '@frontyard/sdk/react';
import type { JSX } from 'react';
import { ContactScreen } from './ContactScreen/ContactScreen.tsx';
import { ContactsScreen } from './ContactsScreen/ContactsScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { NoContactScreen } from './NoContactScreen.tsx';
import { NoConversationScreen } from './NoConversationScreen.tsx';

/** What fits what the teammate has selected in Front. */
export function ContextScreen(): JSX.Element {
  const context = useFrontContext();
  if (!context) return <LoadingScreen />;
  if ('conversations' in context) return <ContactsScreen conversations={context.conversations} />;
  if (!('conversation' in context) || !context.conversation) return <NoConversationScreen />;

  const { conversation } = context;
  const { recipient } = conversation;
  if (!recipient?.handle.trim()) return <NoContactScreen />;
  return <ContactScreen key={recipient.handle} recipient={recipient} links={conversation.links} />;
}
