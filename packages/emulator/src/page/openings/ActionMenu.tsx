import type { ReactElement } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { Plugin } from '../../host/plugins.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';

interface Action {
  icon: IconName;
  name: string;
  run(): void;
}

interface ActionMenuProps {
  label: string;
  /** The button that opens it. */
  children: ReactElement;
  actions: readonly Action[];
  /** Plugins that have their place in this menu. */
  plugins: readonly Plugin[];
  onPlugin(plugin: Plugin): void;
  /** Said where no plugin is registered for the menu. */
  noPlugins: string;
}

/** What can be done with one thing, then the plugins that open for it. */
export function ActionMenu({ label, children, actions, plugins, onPlugin, noPlugins }: ActionMenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={label} disabledKeys={['none']}>
          <MenuSection aria-label="Actions">
            {actions.map(({ icon, name, run }) => (
              <MenuItem key={name} className="menu-item" textValue={name} onAction={run}>
                <Icon name={icon} />
                {name}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection>
            <Header className="menu-header">Plugins</Header>
            {plugins.map((plugin) => (
              <MenuItem
                key={plugin.name}
                className="menu-item"
                textValue={plugin.title}
                onAction={() => onPlugin(plugin)}
              >
                <Icon name="panel" />
                {plugin.title}
              </MenuItem>
            ))}
            {plugins.length === 0 && (
              <MenuItem id="none" className="menu-item menu-none" textValue={noPlugins}>
                {noPlugins}
              </MenuItem>
            )}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
