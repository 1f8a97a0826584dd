import type { JSX, ReactElement, ReactNode, RefAttributes } from 'react';
import {
  Menu as AriaMenu,
  MenuItem,
  type MenuProps as AriaMenuProps,
  MenuTrigger,
} from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from '../classNames.ts';
import type { PartProps } from '../PartProps.ts';

export interface MenuItemData<Id extends string = string> {
  id: Id;
  label: string;
  description?: string | undefined;
  icon?: ReactNode;
  /** Something that is hard to take back. */
  isDangerous?: boolean | undefined;
  isDisabled?: boolean | undefined;
}

type Inherited = Omit<
  PartProps<AriaMenuProps<object>>,
  | 'items'
  | 'onAction'
  | 'disabledKeys'
  | 'selectionMode'
  | 'selectedKeys'
  | 'defaultSelectedKeys'
  | 'onSelectionChange'
  | 'disallowEmptySelection'
  | 'renderEmptyState'
  | 'aria-label'
>;

export interface MenuProps<Id extends string = string> extends Inherited, RefAttributes<HTMLDivElement> {
  /** The button that opens it; its name becomes the menu's. */
  trigger: ReactElement;
  items: readonly MenuItemData<Id>[];
  onAction: (id: NoInfer<Id>) => void;
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
}

/** Things to do, behind a button. */
export function Menu<Id extends string = string>({
  trigger,
  items,
  onAction,
  isOpen,
  onOpenChange,
  className,
  ...rest
}: MenuProps<Id>): JSX.Element {
  const act = (key: unknown) => {
    const chosen = items.find(({ id }) => id === key);
    if (chosen) onAction(chosen.id);
  };
  return (
    <MenuTrigger {...(isOpen !== undefined && { isOpen })} {...(onOpenChange && { onOpenChange })}>
      {trigger}
      <Popover className="fy-Overlay fy-Menu-popover" offset={4} containerPadding={8}>
        <AriaMenu {...rest} onAction={act} className={classNames('fy-OptionList fy-Menu', className)}>
          {items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Item({ item }: { item: MenuItemData }): JSX.Element {
  const { id, label, description, icon, isDangerous, isDisabled = false } = item;
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      className={classNames('fy-Option', isDangerous ? 'fy-Menu-danger' : undefined)}
    >
      {icon}
      <span className="fy-Option-texts">
        <span>{label}</span>
        {description && <span className="fy-Option-description">{description}</span>}
      </span>
    </MenuItem>
  );
}
