import type { ComponentProps, JSX } from 'react';
import { classNames } from '../classNames.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';

export interface BadgeProps extends Omit<ComponentProps<'span'>, 'children'> {
  count: number;
  /** What is counted, for those who only hear it: “unread”. */
  label: string;
  /** More than this is shown as “99+”, and still said in full. Default: 99. */
  max?: number | undefined;
  /** `accent` asks for attention. Default: `neutral`. */
  tone?: 'neutral' | 'accent' | 'danger' | undefined;
}

/** How many there are, beside what they are. */
export function Badge({
  count,
  label,
  max = 99,
  tone = 'neutral',
  className,
  ...rest
}: BadgeProps): JSX.Element {
  return (
    <span {...rest} data-tone={tone} className={classNames('fy-Badge', className)}>
      <span aria-hidden="true">{count > max ? `${max}+` : count}</span>
      <VisuallyHidden>
        {count} {label}
      </VisuallyHidden>
    </span>
  );
}
