import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import type { PanelTab } from './usePanelTabs.ts';

interface TabMenuProps {
  tabs: readonly PanelTab[];
  current: PanelTab;
  onChoose(key: string): void;
}

/** All plugins of the panel, by their whole names. */
export function TabMenu({ tabs, current, onChoose }: TabMenuProps) {
  return (
    <MenuTrigger>
      <IconButton icon="chevron" label="All plugins" />
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label="All plugins"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[current.key]}
          onAction={(key) => onChoose(String(key))}
        >
          {tabs.map(({ key, plugin }) => (
            <MenuItem key={key} id={key} className="menu-item" textValue={plugin.title}>
              <span className="menu-check">
                <Icon name="check" />
              </span>
              {plugin.title}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
