import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './parts/Icon.tsx';
import { usePage, usePageState } from './state/hooks.ts';
import type { Theme } from './state/page.ts';

const THEMES: readonly { id: Theme; name: string }[] = [
  { id: 'system', name: 'As the system' },
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
];

export function ThemeMenu() {
  const { state } = usePage();
  const theme = usePageState((each) => each.theme);
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label="Theme">
        <Icon name="theme" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label="Theme"
          items={THEMES}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onAction={(chosen) => state.change((draft) => void (draft.theme = chosen as Theme))}
        >
          {({ id, name }) => (
            <MenuItem id={id} textValue={name} className="menu-item">
              <span className="menu-check">
                <Icon name="check" />
              </span>
              {name}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
