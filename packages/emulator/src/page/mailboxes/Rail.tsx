import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { beginMessage } from '../composer/beginMessage.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { usePage, usePageState, useWorld } from '../state/hooks.ts';
import { mailboxRows, type Mailbox, type MailboxRow } from './mailboxes.ts';
import { SearchBox } from './SearchBox.tsx';
import { UnsentList } from './UnsentList.tsx';
import './Rail.css';

const ICONS: Readonly<Record<string, IconName>> = {
  open: 'inbox',
  mine: 'assign',
  unassigned: 'blank',
  archived: 'archive',
  trashed: 'trash',
  spam: 'spam',
};

/** The left column: search, a new message, and the lists to look through. */
export function Rail() {
  const { host, state } = usePage();
  const world = useWorld();
  const mailbox = usePageState((each) => each.mailbox);
  const { open, inboxes, others } = mailboxRows(world);
  const choose = (chosen: Mailbox) => {
    state.change((draft) => void (draft.mailbox = chosen));
    host.changeView((view) => void (view.search = ''));
  };
  return (
    <nav className="rail" aria-label="Mailboxes">
      <SearchBox />
      <ComposeButton />
      <ListBox
        className="rail-list"
        aria-label="Mailboxes"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[mailbox]}
        onSelectionChange={(keys) => keys !== 'all' && choose([...keys][0] as Mailbox)}
      >
        {open.map(railItem)}
        <ListBoxSection>
          <Header className="rail-header">Inboxes</Header>
          {inboxes.map(railItem)}
        </ListBoxSection>
        <ListBoxSection aria-label="Other mailboxes" className="rail-others">
          {others.map(railItem)}
        </ListBoxSection>
      </ListBox>
      <UnsentList />
    </nav>
  );
}

function railItem({ id, name, count, color }: MailboxRow) {
  return (
    <ListBoxItem key={id} id={id} textValue={name} className="rail-item">
      {color ? (
        <span className="rail-dot" style={{ background: color }} />
      ) : (
        <Icon name={ICONS[id] ?? 'inbox'} />
      )}
      <span className="rail-name">{name}</span>
      {count > 0 && <span className="rail-count">{count}</span>}
    </ListBoxItem>
  );
}

function ComposeButton() {
  const page = usePage();
  return (
    <Button className="button rail-compose" data-look="primary" onPress={() => beginMessage(page)}>
      <Icon name="compose" />
      <span className="rail-name">New message</span>
    </Button>
  );
}
