import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { accessibleConversations } from '../../world/find.ts';
import { senderOf } from '../mailboxes/mailboxes.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWorld } from '../state/hooks.ts';

interface EventSubjectProps {
  chosen: readonly string[];
  onChange(conversationIds: readonly string[]): void;
}

/** What a fired event is about: any conversations the teammate can see, or those that are selected. */
export function EventSubject({ chosen, onChange }: EventSubjectProps) {
  const conversations = accessibleConversations(useWorld());
  return (
    <div className="event-subject">
      <p id="event-subject" className="fault-label">
        About {chosen.length === 0 ? 'what is selected, or pick:' : `${chosen.length} picked`}
      </p>
      <ListBox
        className="event-list"
        aria-labelledby="event-subject"
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          onChange(keys === 'all' ? conversations.map(({ id }) => id) : ([...keys] as string[]))
        }
        items={conversations}
      >
        {(conversation) => {
          const words = `${senderOf(conversation)}: ${conversation.subject || 'No subject'}`;
          return (
            <ListBoxItem id={conversation.id} textValue={words} className="menu-item event-item">
              <span className="menu-check">
                <Icon name="check" />
              </span>
              <span className="event-words">{words}</span>
            </ListBoxItem>
          );
        }}
      </ListBox>
    </div>
  );
}
