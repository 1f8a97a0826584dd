import type { JSX, RefAttributes } from 'react';
import { ProgressBar, type ProgressBarProps } from 'react-aria-components/ProgressBar';
import { classNames } from '../classNames.ts';
import { messages } from '../messages.ts';
import type { PartProps } from '../PartProps.ts';

export interface SpinnerProps extends PartProps<ProgressBarProps>, RefAttributes<HTMLDivElement> {
  /** What is being waited for. Default: “Loading…”. */
  label?: string | undefined;
  size?: 'small' | 'medium' | undefined;
}

/** Says that something of unknown length is going on. */
export function Spinner({
  label = messages.loading,
  size = 'small',
  className,
  ...rest
}: SpinnerProps): JSX.Element {
  return (
    <ProgressBar
      {...rest}
      isIndeterminate
      aria-label={label}
      data-size={size}
      className={classNames('fy-Spinner', className)}
    >
      <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <circle className="fy-Spinner-track" cx="8" cy="8" r="6" />
        <path strokeLinecap="round" d="M8 2a6 6 0 0 1 6 6" />
      </svg>
    </ProgressBar>
  );
}
