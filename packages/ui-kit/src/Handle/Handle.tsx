import { Fragment, type ComponentProps, type JSX } from 'react';
import { classNames } from '../classNames.ts';

export interface HandleProps extends Omit<ComponentProps<'bdi'>, 'children'> {
  /** An address, a number or the name of an account. */
  children: string;
}

/** How somebody is reached. In a narrow place it breaks at its joints, and the text around keeps its direction. */
export function Handle({ children, className, ...rest }: HandleProps): JSX.Element {
  const parts = children.split(/(?<=@)|(?=\.)/u);
  return (
    <bdi {...rest} className={classNames('fy-Handle', className)}>
      {parts.map((part, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of one text have no other name
        <Fragment key={place}>
          {place > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}
