import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { World } from '../../world/schema.ts';
import { usePage, usePageState, useView, useWorld } from '../state/hooks.ts';
import { ConversationRow } from './ConversationRow.tsx';
import { nameOf, senderOf, visibleConversations } from './mailboxes.ts';
import './ConversationList.css';

/** As many rows are drawn at once; the rest comes on request. */
const PAGE = 200;

export function ConversationList() {
  const { host } = usePage();
  const world = useWorld();
  const { search, selectedIds } = useView();
  const mailbox = usePageState((state) => state.mailbox);
  const [limit, setLimit] = useState(PAGE);
  const conversations = visibleConversations(world, mailbox, search);
  const title = search ? `Found: ${search}` : nameOf(world, mailbox);
  const ids = conversations.map(({ id }) => id);
  return (
    <section className="conversations" aria-labelledby="list-title">
      <header className="conversations-header">
        <h1 id="list-title">{title}</h1>
        <span className="conversations-count">{conversations.length}</span>
      </header>
      <div className="conversations-scroll">
        <ListBox
          id="conversations"
          className="conversations-list"
          aria-label={`Conversations: ${title}`}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selectedIds}
          onSelectionChange={(keys) => host.select(keys === 'all' ? ids : ([...keys] as string[]))}
          items={conversations.slice(0, limit)}
          dependencies={[world]}
          renderEmptyState={() => <p className="conversations-empty">{emptyText(world, search)}</p>}
        >
          {(conversation) => (
            <ListBoxItem
              id={conversation.id}
              className="conversation-row"
              textValue={`${senderOf(conversation)}, ${conversation.subject ?? 'no subject'}`}
            >
              <ConversationRow world={world} conversation={conversation} />
            </ListBoxItem>
          )}
        </ListBox>
        {conversations.length > limit && (
          <Button
            className="button conversations-more"
            data-look="quiet"
            onPress={() => setLimit(limit + PAGE)}
          >
            Show {Math.min(PAGE, conversations.length - limit)} more
          </Button>
        )}
      </div>
    </section>
  );
}

function emptyText(world: World, search: string): string {
  if (search) return 'Nothing found. The search looks through subjects, people and messages.';
  return world.conversations.length === 0
    ? 'This account has no conversations. Drop .eml or .mbox files here to bring some in.'
    : 'Nothing in this list.';
}
