import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Icon } from '../parts/Icon.tsx';
import { useAllPlugins } from '../state/hooks.ts';

interface PluginSelectProps {
  plugin: string;
  onChange(plugin: string): void;
}

export function PluginSelect({ plugin, onChange }: PluginSelectProps) {
  const plugins = useAllPlugins();
  return (
    <Select
      className="open-plugin"
      value={plugin}
      onChange={(name) => name !== null && onChange(String(name))}
    >
      <Label>Plugin</Label>
      <Button className="open-select">
        <SelectValue />
        <Icon name="chevron" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <ListBox className="menu" items={plugins.map(({ name, title }) => ({ id: name, title }))}>
          {({ id, title }) => (
            <ListBoxItem id={id} className="menu-item" textValue={title}>
              {title}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
