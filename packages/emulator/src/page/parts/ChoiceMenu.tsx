import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, type Selection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon, type IconName } from './Icon.tsx';

interface Choice {
  id: string;
  name: string;
}

interface ChoiceMenuProps {
  icon: IconName;
  label: string;
  choices: readonly Choice[];
  /** The choices with a checkmark. */
  chosen: readonly string[];
  /** `multiple` leaves the menu open. */
  mode: 'single' | 'multiple';
  isDisabled?: boolean;
  /** Called with the choice that was made or taken back. */
  onChoose(id: string): void;
  /** Shown where there is nothing to choose from. */
  empty?: ReactNode;
}

/** A button that opens a list of choices, the current ones checked. */
export function ChoiceMenu({
  icon,
  label,
  choices,
  chosen,
  mode,
  isDisabled,
  onChoose,
  empty,
}: ChoiceMenuProps) {
  const change = (next: Selection) => {
    const changed = choices.find(
      ({ id }) => isIn(next, id) !== chosen.includes(id) && (mode === 'multiple' || isIn(next, id)),
    );
    if (changed) onChoose(changed.id);
  };
  return (
    <MenuTrigger>
      <Button className="button" data-look="quiet" isDisabled={isDisabled ?? false}>
        <Icon name={icon} />
        <span className="button-label">{label}</span>
        <Icon name="chevron" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={label}
          items={choices}
          selectionMode={mode}
          selectedKeys={chosen}
          onSelectionChange={change}
          renderEmptyState={() => <p className="menu-empty">{empty}</p>}
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

function isIn(selection: Selection, id: string): boolean {
  return selection === 'all' || selection.has(id);
}
