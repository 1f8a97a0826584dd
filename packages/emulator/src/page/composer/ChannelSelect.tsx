import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import type { WorldDraft } from '../../world/schema.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWorld } from '../state/hooks.ts';
import { useDraftChange } from './useDraftChange.ts';

/** Which of the account's addresses the message goes out from. */
export function ChannelSelect({ draft }: { draft: WorldDraft }) {
  const { channels } = useWorld();
  const change = useDraftChange(draft.id);
  return (
    <Select
      className="field"
      value={draft.channelId}
      isDisabled={!draft.isEditable}
      onChange={(id) => id !== null && change((each) => void (each.channelId = String(id)))}
    >
      <Label>From</Label>
      <Button className="field-select">
        <SelectValue />
        <Icon name="chevron" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <ListBox className="menu" items={channels}>
          {({ id, name, address }) => (
            <ListBoxItem id={id} textValue={`${name} <${address}>`} className="menu-item">
              {`${name} <${address}>`}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
