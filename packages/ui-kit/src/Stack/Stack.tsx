import type { ComponentProps, JSX } from 'react';
import { classNames } from '../classNames.ts';

export interface StackProps extends ComponentProps<'div'> {
  /** `row` wraps when it has to. Default: `column`. */
  direction?: 'column' | 'row' | undefined;
  /** A step of the spacing scale: 4, 8, 12, 16, 24, 32 px. Default: 3. */
  gap?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

/** Sets parts below or beside each other with even gaps. */
export function Stack({ direction = 'column', gap = 3, className, ...rest }: StackProps): JSX.Element {
  return (
    <div {...rest} data-direction={direction} data-gap={gap} className={classNames('fy-Stack', className)} />
  );
}
