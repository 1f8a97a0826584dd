import type { ComponentProps, JSX, ReactNode } from 'react';
import { Button } from '../Button/Button.tsx';
import { classNames } from '../classNames.ts';
import { WarningIcon } from '../icons/icons.tsx';
import { messages } from '../messages.ts';

export interface ErrorPanelProps extends Omit<ComponentProps<'div'>, 'title' | 'children'> {
  title?: ReactNode;
  hint?: ReactNode;
  retryLabel?: string | undefined;
  /** Without it there is no button. */
  onRetry?: (() => void) | undefined;
}

/** Says that a whole part failed, and offers to try again. Interrupts a screen reader. */
export function ErrorPanel({
  title = messages.errorTitle,
  hint = messages.errorHint,
  retryLabel = messages.retry,
  onRetry,
  className,
  ...rest
}: ErrorPanelProps): JSX.Element {
  return (
    <div role="alert" {...rest} className={classNames('fy-ErrorPanel', className)}>
      <span className="fy-ErrorPanel-icon">
        <WarningIcon />
      </span>
      <p className="fy-ErrorPanel-title">{title}</p>
      <p className="fy-ErrorPanel-hint">{hint}</p>
      {onRetry && (
        <Button size="small" onPress={onRetry}>
          {retryLabel}
        </Button>
      )}
    </div>
  );
}
