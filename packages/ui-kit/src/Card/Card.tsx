import { type ComponentProps, type JSX, type ReactNode, useId } from 'react';
import { classNames } from '../classNames.ts';
import { Heading, type HeadingLevel } from '../heading/Heading.tsx';

export interface CardProps extends Omit<ComponentProps<'section'>, 'title'> {
  title?: ReactNode;
  /** Small buttons beside the title. */
  actions?: ReactNode;
  /** Default: 2, right below the panel's title. */
  headingLevel?: HeadingLevel | undefined;
}

/** One thing of the panel, set apart. A titled card is a region that screen readers can jump to. */
export function Card({
  title,
  actions,
  headingLevel = 2,
  className,
  children,
  ...rest
}: CardProps): JSX.Element {
  const titleId = useId();
  return (
    <section
      {...(title && { 'aria-labelledby': titleId })}
      {...rest}
      className={classNames('fy-Card', className)}
    >
      {(title || actions) && (
        <div className="fy-Card-header">
          {title && (
            <Heading level={headingLevel} id={titleId} className="fy-Card-title">
              {title}
            </Heading>
          )}
          {actions && <div className="fy-Card-actions">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
