import type { ComponentProps, JSX } from 'react';
import { classNames } from '../classNames.ts';

export type VisuallyHiddenProps = ComponentProps<'span'>;

/** Text for screen readers only. */
export function VisuallyHidden({ className, ...rest }: VisuallyHiddenProps): JSX.Element {
  return <span {...rest} className={classNames('fy-VisuallyHidden', className)} />;
}
