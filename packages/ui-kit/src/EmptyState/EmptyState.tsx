import type { ComponentProps, JSX, ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import { Heading, type HeadingLevel } from '../heading/Heading.tsx';
import { EmptyStateDrawing } from './EmptyStateDrawing.tsx';

const DRAWING = <EmptyStateDrawing />;

export interface EmptyStateProps extends Omit<ComponentProps<'div'>, 'title' | 'children'> {
  title: ReactNode;
  /** What to do about it. */
  hint?: ReactNode;
  action?: ReactNode;
  /** In place of the drawing; `null` for none. */
  drawing?: ReactNode;
  /** Default: 2. */
  headingLevel?: HeadingLevel | undefined;
}

/** Stands where content would be, and says how to get some. */
export function EmptyState({
  title,
  hint,
  action,
  drawing = DRAWING,
  headingLevel = 2,
  className,
  ...rest
}: EmptyStateProps): JSX.Element {
  return (
    <div {...rest} className={classNames('fy-EmptyState', className)}>
      {drawing}
      <Heading level={headingLevel} className="fy-EmptyState-title">
        {title}
      </Heading>
      {hint && <p className="fy-EmptyState-hint">{hint}</p>}
      {action && <div className="fy-EmptyState-action">{action}</div>}
    </div>
  );
}
