import type { ComponentProps, JSX } from 'react';
import { classNames } from '../classNames.ts';
import { messages } from '../messages.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';

export interface SkeletonProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Default: 3. */
  lines?: number | undefined;
  /** A round place before the lines, as in a list of people. */
  hasAvatar?: boolean | undefined;
  /** Default: “Loading…”. */
  label?: string | undefined;
}

/** Holds the place of text that is on its way. */
export function Skeleton({
  lines = 3,
  hasAvatar = false,
  label = messages.loading,
  className,
  ...rest
}: SkeletonProps): JSX.Element {
  return (
    <div role="status" {...rest} className={classNames('fy-Skeleton', className)}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {hasAvatar && <span className="fy-Skeleton-avatar" />}
      <span className="fy-Skeleton-lines">
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} className="fy-Skeleton-line" />
        ))}
      </span>
    </div>
  );
}
