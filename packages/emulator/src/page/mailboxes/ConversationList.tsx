import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { World } from '../../world/schema.ts';
import { FIRST_LIST_WIDTH, LIST_BOUNDS } from '../layout/layout.ts';
import { Separator } from '../layout/Separator.tsx';
import { useMainRole } from '../layout/usePanes.ts';
import { usePage, usePageState, useView, useWorld } from '../state/hooks.ts';
import { ConversationRow } from './ConversationRow.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { nameOf, senderOf, visibleConversations } from './mailboxes.ts';
import './ConversationList.css';

/** As many rows are drawn at once; the rest comes on request. */
const PAGE = 200;

export function ConversationList() {
  const { host, state: pageState } = usePage();
  const world = useWorld();
  const search = useView((view) => view.search);
  const selectedIds = useView((view) => view.selectedIds);
  const mailbox = usePageState((state) => state.mailbox);
  const [limit, setLimit] = useState(PAGE);
  const conversations = visibleConversations(world, mailbox, search);
  const title = search ? `Found: ${search}` : nameOf(world, mailbox);
  const ids = conversations.map(({ id }) => id);
  return (
    <section {...useMainRole('list')} className="conversations" aria-labelledby="list-title">
      <ListSeparator />
      <header className="conversations-header">
        <h2 id="list-title">{title}</h2>
        <span className="conversations-count">{conversations.length}</span>
        <FilterMenu />
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
              onPress={() => pageState.change((page) => void (page.pane = 'thread'))}
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

/** As wide as the window allows, until somebody takes hold of its edge. */
function ListSeparator() {
  const { state } = usePage();
  const width = usePageState(({ layout }) => layout.listWidth);
  return (
    <Separator
      label="Width of the conversation list"
      edge="right"
      width={width ?? FIRST_LIST_WIDTH}
      bounds={LIST_BOUNDS}
      onChange={(next) => state.change(({ layout }) => void (layout.listWidth = next))}
    />
  );
}

function emptyText(world: World, search: string): string {
  if (search)
    return 'Nothing found. The search looks through subjects, people, messages and comments; tag:urgent, assignee:me, is:unassigned, from:ana or has:attachment narrow it.';
  return world.conversations.length === 0
    ? 'This account has no conversations. Drop .eml or .mbox files here to bring some in.'
    : 'Nothing in this list.';
}
