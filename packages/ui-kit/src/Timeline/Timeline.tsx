import type { ComponentProps, JSX } from 'react';
import { classNames } from '../classNames.ts';

export type TimelineProps = ComponentProps<'ol'>;

/** What happened, in order: a list of `TimelineItem`s. Give it `aria-label` when no heading stands right above it. */
export function Timeline({ className, ...rest }: TimelineProps): JSX.Element {
  return (
    <ol
      // Safari forgets that an unmarked list is a list.
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles
      role="list"
      {...rest}
      className={classNames('fy-Timeline', className)}
    />
  );
}
