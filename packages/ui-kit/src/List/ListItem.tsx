import type { ComponentProps, JSX, ReactNode } from 'react';
import { Button, type PressEvent } from 'react-aria-components/Button';
import { classNames } from '../classNames.ts';
import { ListItemContent, type ListItemTexts } from './ListItemContent.tsx';

export interface ListItemProps extends ListItemTexts, Omit<ComponentProps<'li'>, 'title' | 'children'> {
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
