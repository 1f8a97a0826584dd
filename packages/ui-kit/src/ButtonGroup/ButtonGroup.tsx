import type { ComponentProps, JSX } from 'react';
import { classNames } from '../classNames.ts';

export interface ButtonGroupProps extends ComponentProps<'div'> {
  /** Names the group for screen readers. */
  label: string;
  /** Share the whole width evenly. */
  isFullWidth?: boolean | undefined;
}

/** Buttons that belong together. They wrap where they have to. */
export function ButtonGroup({
  label,
  isFullWidth = false,
  className,
  ...rest
}: ButtonGroupProps): JSX.Element {
  return (
    <div
      role="group"
      aria-label={label}
      {...rest}
      data-full-width={isFullWidth || undefined}
      className={classNames('fy-ButtonGroup', className)}
    />
  );
}
