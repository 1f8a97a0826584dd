import type { CSSProperties, JSX, ReactNode, RefAttributes } from 'react';
import { GridList, GridListItem, type GridListProps } from 'react-aria-components/GridList';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { classNames } from '../classNames.ts';
import { ListItemContent, type ListItemTexts } from '../List/ListItemContent.tsx';
import type { PartProps } from '../PartProps.ts';

/** What a row shows. */
export interface VirtualRow extends ListItemTexts {
  /** The row in words, for typing to it and for screen readers, where `title` is more than text. */
  textValue?: string | undefined;
}

type Inherited = Omit<
  PartProps<GridListProps<object>>,
  | 'items'
  | 'aria-label'
  | 'selectionMode'
  | 'selectedKeys'
  | 'defaultSelectedKeys'
  | 'onSelectionChange'
  | 'onAction'
  | 'renderEmptyState'
  | 'dragAndDropHooks'
  | 'layout'
>;

export interface VirtualListProps<Item extends { id: string }>
  extends Inherited, RefAttributes<HTMLDivElement> {
  /** Names the list. */
  label: string;
  items: readonly Item[];
  row: (item: Item) => VirtualRow;
  /** Makes each row one that can be pressed. */
  onPress?: ((item: Item) => void) | undefined;
  emptyState?: ReactNode;
  /** A guess, until a row is measured. Default: 44 px. */
  estimatedRowHeight?: number | undefined;
  /** How tall the list may be before it scrolls: any CSS length. Default: `20rem`. */
  maxHeight?: string | undefined;
}

/** A list of any length, of which only what is in sight is drawn. Arrow keys walk it, typing finds a row. */
export function VirtualList<Item extends { id: string }>({
  label,
  items,
  row,
  onPress,
  emptyState,
  estimatedRowHeight = 44,
  maxHeight = '20rem',
  className,
  style,
  ...rest
}: VirtualListProps<Item>): JSX.Element {
  const act = (key: unknown) => {
    const pressed = items.find(({ id }) => id === key);
    if (pressed) onPress?.(pressed);
  };
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight }}>
      <GridList<Item>
        {...rest}
        aria-label={label}
        items={items}
        {...(onPress && { onAction: act })}
        {...(emptyState !== undefined && { renderEmptyState: () => emptyState })}
        style={{ ...style, maxBlockSize: maxHeight } as CSSProperties}
        className={classNames('fy-VirtualList', className)}
      >
        {(item) => <Row id={item.id} {...row(item)} />}
      </GridList>
    </Virtualizer>
  );
}

function Row({ id, textValue, ...texts }: VirtualRow & { id: string }): JSX.Element {
  const { title } = texts;
  return (
    <GridListItem
      id={id}
      textValue={textValue ?? (typeof title === 'string' ? title : '')}
      className="fy-VirtualList-row fy-ListItem-main"
    >
      <ListItemContent {...texts} />
    </GridListItem>
  );
}
