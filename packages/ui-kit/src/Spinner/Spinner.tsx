import { type ComponentProps, type JSX, use } from 'react';
import { ProgressBarContext } from 'react-aria-components/ProgressBar';
import { classNames } from '../classNames.ts';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';

export interface SpinnerProps extends Omit<ComponentProps<'div'>, 'children' | 'role'> {
  /** What is being waited for. Default: “Loading…”. */
  label?: string | undefined;
  size?: 'small' | 'medium' | undefined;
}

/** Says that something of unknown length is going on. */
export function Spinner({ label, size = 'small', className, ...rest }: SpinnerProps): JSX.Element {
  const text = useMessage('loading', messages.loading, label);
  return (
    <div
      id={useAnnouncedId()}
      role="progressbar"
      aria-label={text}
      {...rest}
      data-size={size}
      className={classNames('fy-Spinner', className)}
    >
      <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <circle className="fy-Spinner-track" cx="8" cy="8" r="6" />
        <path strokeLinecap="round" d="M8 2a6 6 0 0 1 6 6" />
      </svg>
    </div>
  );
}

/** The id under which a button that waits has its spinner read aloud. */
function useAnnouncedId(): string | undefined {
  const given = use(ProgressBarContext);
  return given && 'id' in given ? given.id : undefined;
}
