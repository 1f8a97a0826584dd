import type { ComponentProps, JSX, ReactNode } from 'react';
import { Button } from '../Button/Button.tsx';
import { classNames } from '../classNames.ts';
import { WarningIcon } from '../icons/icons.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';

export interface ErrorPanelProps extends Omit<ComponentProps<'div'>, 'title' | 'children'> {
  title?: ReactNode;
  hint?: ReactNode;
  retryLabel?: string | undefined;
  /** Without it there is no button. */
  onRetry?: (() => void) | undefined;
}

/** Says that a whole part failed, and offers to try again. Interrupts a screen reader. */
export function ErrorPanel({
  title,
  hint,
  retryLabel,
  onRetry,
  className,
  ...rest
}: ErrorPanelProps): JSX.Element {
  const ownTitle = useMessage('errorTitle', messages.errorTitle);
  const ownHint = useMessage('errorHint', messages.errorHint);
  const retry = useMessage('retry', messages.retry, retryLabel);
  return (
    <div role="alert" {...rest} className={classNames('fy-ErrorPanel', className)}>
      <span className="fy-ErrorPanel-icon">
        <WarningIcon />
      </span>
      <p className="fy-ErrorPanel-title">{title ?? ownTitle}</p>
      <p className="fy-ErrorPanel-hint">{hint ?? ownHint}</p>
      {onRetry && (
        <Button size="small" onPress={onRetry}>
          {retry}
        </Button>
      )}
    </div>
  );
}
