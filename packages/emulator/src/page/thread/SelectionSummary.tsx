import type { WorldConversation } from '../../world/schema.ts';
import { senderOf } from '../mailboxes/mailboxes.ts';
import { Toolbar } from './Toolbar.tsx';
import './SelectionSummary.css';

export function SelectionSummary({ conversations }: { conversations: readonly WorldConversation[] }) {
  return (
    <>
      <Toolbar conversations={conversations} />
      <div className="thread-scroll" role="region" aria-label="Selected conversations" tabIndex={0}>
        <div className="selection-summary">
          <h2>{conversations.length} conversations selected</h2>
          <ul>
            {conversations.map((conversation) => (
              <li key={conversation.id}>
                <strong>{senderOf(conversation)}</strong> {conversation.subject || 'No subject'}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}
