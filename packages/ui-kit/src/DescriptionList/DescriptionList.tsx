import type { ComponentProps, JSX } from 'react';
import { classNames } from '../classNames.ts';

export { DescriptionItem, type DescriptionItemProps } from './DescriptionItem.tsx';

export type DescriptionListProps = ComponentProps<'dl'>;

/** Terms and their values, made of `DescriptionItem`s and `EditableItem`s. The longest term sets how wide all are. */
export function DescriptionList({ className, ...rest }: DescriptionListProps): JSX.Element {
  return <dl {...rest} className={classNames('fy-DescriptionList', className)} />;
}
