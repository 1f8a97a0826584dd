import { Button } from 'react-aria-components/Button';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import { addTags, assign, moveTo, removeTags, setStatus } from '../../actions/conversations.ts';
import { accessibleInboxes } from '../../world/find.ts';
import type { WorldConversation } from '../../world/schema.ts';
import { ChoiceMenu } from '../parts/ChoiceMenu.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { useHost, useWorld } from '../state/hooks.ts';
import { LinkMenu } from './LinkMenu.tsx';
import './Toolbar.css';

const NOBODY = 'nobody';

/** What can be done with the selected conversations. */
export function Toolbar({ conversations }: { conversations: readonly WorldConversation[] }) {
  const host = useHost();
  const world = useWorld();
  const ids = conversations.map(({ id }) => id);
  const assignees = common(conversations.map(({ assigneeId }) => [assigneeId ?? NOBODY]));
  const tags = common(conversations.map(({ tagIds }) => tagIds));
  return (
    <AriaToolbar className="toolbar" aria-label="Conversation">
      <ChoiceMenu
        icon="assign"
        label="Assign"
        mode="single"
        choices={[{ id: NOBODY, name: 'Nobody' }, ...world.teammates]}
        chosen={assignees}
        onChoose={(id) => host.change((next) => assign(next, ids, id === NOBODY ? undefined : id))}
      />
      <ChoiceMenu
        icon="tag"
        label="Tag"
        mode="multiple"
        choices={world.tags}
        chosen={tags}
        empty="This account has no tags."
        onChoose={(id) =>
          host.change((next) => (tags.includes(id) ? removeTags(next, ids, [id]) : addTags(next, ids, [id])))
        }
      />
      <ChoiceMenu
        icon="move"
        label="Move"
        mode="single"
        choices={accessibleInboxes(world)}
        chosen={common(conversations.map(({ inboxIds }) => inboxIds))}
        onChoose={(id) => host.change((next) => moveTo(next, ids, id))}
      />
      <LinkMenu conversations={conversations} />
      <span className="rule" />
      <StatusButtons conversations={conversations} />
    </AriaToolbar>
  );
}

function StatusButtons({ conversations }: { conversations: readonly WorldConversation[] }) {
  const host = useHost();
  const isAll = (status: WorldConversation['status']) =>
    conversations.every((each) => each.status === status);
  const button = (icon: IconName, label: string, status: WorldConversation['status']) => (
    <Button
      className="button"
      data-look="quiet"
      onPress={() => {
        const ids = conversations.map(({ id }) => id);
        host.change((world) => setStatus(world, ids, status, host.clock()));
      }}
    >
      <Icon name={icon} />
      <span className="button-label">{label}</span>
    </Button>
  );
  return (
    <>
      {isAll('open') ? button('archive', 'Archive', 'archived') : button('inbox', 'Reopen', 'open')}
      {!isAll('trashed') && button('trash', 'Trash', 'trashed')}
    </>
  );
}

/** What all lists hold. */
function common(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  return first.filter((each) => others.every((list) => list.includes(each)));
}
