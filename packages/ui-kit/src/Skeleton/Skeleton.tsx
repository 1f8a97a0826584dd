import type { ComponentProps, JSX } from 'react';
import { classNames } from '../classNames.ts';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
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
  label,
  className,
  ...rest
}: SkeletonProps): JSX.Element {
  const text = useMessage('loading', messages.loading, label);
  return (
    <div role="status" {...rest} className={classNames('fy-Skeleton', className)}>
      <VisuallyHidden>{text}</VisuallyHidden>
      {hasAvatar && <span className="fy-Skeleton-avatar" />}
      <span className="fy-Skeleton-lines">
        {Array.from({ length: lines }, (_, line) => (
          <span key={line} className="fy-Skeleton-line" />
        ))}
      </span>
    </div>
  );
}
