import type { ComponentProps, JSX, ReactNode } from 'react';
import { classNames } from '../classNames.ts';

export type DescriptionListProps = ComponentProps<'dl'>;

/** Terms and their values, made of `DescriptionItem`s. */
export function DescriptionList({ className, ...rest }: DescriptionListProps): JSX.Element {
  return <dl {...rest} className={classNames('fy-DescriptionList', className)} />;
}

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
