import type { ComponentProps, JSX, ReactNode } from 'react';
import { Button, type PressEvent } from 'react-aria-components/Button';
import { classNames } from '../classNames.ts';

export interface ListItemProps extends Omit<ComponentProps<'li'>, 'title' | 'children'> {
  title: ReactNode;
  description?: ReactNode;
  /** Before the texts: an avatar or icon. */
  leading?: ReactNode;
  /** After the texts: a pill, a time, a count. Nothing that can be pressed. */
  trailing?: ReactNode;
  /** Beside the item: icon buttons, which stay separate from `onPress`. */
  actions?: ReactNode;
  /** Makes the whole item a button. */
  onPress?: ((event: PressEvent) => void) | undefined;
  /** Of a pressable item: whether it is the chosen one. Leave out where nothing is chosen. */
  isSelected?: boolean | undefined;
  isDisabled?: boolean | undefined;
}

/** One row of a `List`. */
export function ListItem({
  title,
  description,
  leading,
  trailing,
  actions,
  onPress,
  isSelected,
  isDisabled = false,
  className,
  ...rest
}: ListItemProps): JSX.Element {
  const content = <ListItemContent {...{ title, description, leading, trailing }} />;
  return (
    <li {...rest} data-selected={isSelected || undefined} className={classNames('fy-ListItem', className)}>
      {onPress ? (
        <Button
          className="fy-ListItem-main fy-ListItem-button"
          onPress={onPress}
          isDisabled={isDisabled}
          {...(isSelected !== undefined && { 'aria-pressed': isSelected })}
        >
          {content}
        </Button>
      ) : (
        <div className="fy-ListItem-main">{content}</div>
      )}
      {actions && <div className="fy-ListItem-actions">{actions}</div>}
    </li>
  );
}

function ListItemContent({
  title,
  description,
  leading,
  trailing,
}: Pick<ListItemProps, 'title' | 'description' | 'leading' | 'trailing'>): JSX.Element {
  return (
    <>
      {leading && <span className="fy-ListItem-leading">{leading}</span>}
      <span className="fy-ListItem-texts">
        <span className="fy-ListItem-title">{title}</span>
        {description && <span className="fy-ListItem-description">{description}</span>}
      </span>
      {trailing && <span className="fy-ListItem-trailing">{trailing}</span>}
    </>
  );
}
