import type { ComponentProps, JSX, ReactNode } from 'react';
import { classNames } from '../classNames.ts';

export interface DescriptionItemProps extends ComponentProps<'div'> {
  term: ReactNode;
  /** The value. */
  children: ReactNode;
}

/** One term with its value; the value moves below where there is no room beside. */
export function DescriptionItem({ term, children, className, ...rest }: DescriptionItemProps): JSX.Element {
  return (
    <div {...rest} className={classNames('fy-DescriptionItem', className)}>
      <dt className="fy-DescriptionItem-term">{term}</dt>
      <dd className="fy-DescriptionItem-value">{children}</dd>
    </div>
  );
}
