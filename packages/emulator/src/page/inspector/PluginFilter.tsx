import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Icon } from '../parts/Icon.tsx';
import { useHostValue } from '../state/hooks.ts';

const ALL = 'all plugins';

interface PluginFilterProps {
  plugin: string | undefined;
  onChange(plugin: string | undefined): void;
}

/** One plugin, or all of them. */
export function PluginFilter({ plugin, onChange }: PluginFilterProps) {
  const names = useHostValue((host) =>
    host
      .plugins()
      .map(({ name }) => name)
      .join('\n'),
  );
  const choices = [ALL, ...names.split('\n').filter(Boolean)].map((name) => ({ id: name }));
  return (
    <Select
      className="log-filter"
      value={plugin ?? ALL}
      onChange={(name) => onChange(name === ALL || name === null ? undefined : String(name))}
    >
      <Label className="hidden-label">Plugin</Label>
      <Button className="field-select">
        <SelectValue />
        <Icon name="chevron" />
      </Button>
      <Popover className="popover" placement="top start">
        <ListBox className="menu" items={choices}>
          {({ id }) => (
            <ListBoxItem id={id} className="menu-item">
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
