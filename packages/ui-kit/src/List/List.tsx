import type { ComponentProps, JSX } from 'react';
import { classNames } from '../classNames.ts';

export interface ListProps extends ComponentProps<'ul'> {
  /** Thin lines between the items. */
  isDivided?: boolean | undefined;
}

/** A list of `ListItem`s. Give it `aria-label` when no heading stands right above it. */
export function List({ isDivided = false, className, ...rest }: ListProps): JSX.Element {
  return (
    <ul
      // Safari forgets that an unmarked list is a list.
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles
      role="list"
      {...rest}
      data-divided={isDivided || undefined}
      className={classNames('fy-List', className)}
    />
  );
}
