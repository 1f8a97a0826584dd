import { type ComponentProps, type JSX, useRef, useState } from 'react';
import { Button } from '../Button/Button.tsx';
import { classNames } from '../classNames.ts';
import { CloseIcon } from '../icons/icons.tsx';
import { ToneIcon } from '../icons/ToneIcon.tsx';
import { IconButton } from '../IconButton/IconButton.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';
import type { ToastOptions } from './ToastProvider.tsx';
import { useCountdown } from './useCountdown.ts';

const DURATION = 6000;

export interface ToastProps extends Omit<ComponentProps<'div'>, 'children'>, ToastOptions {
  onDismiss: () => void;
  dismissLabel?: string | undefined;
}

/** One message of the toast region. It stays while the pointer is over it or focus is in it. */
export function Toast({
  tone = 'info',
  message,
  action,
  duration = tone === 'error' || action ? null : DURATION,
  onDismiss,
  dismissLabel,
  toneLabel,
  className,
  ...rest
}: ToastProps): JSX.Element {
  const dismissal = useMessage('dismiss', messages.dismiss, dismissLabel);
  const tones = useMessage('tones', messages.tones);
  const [isHovered, setIsHovered] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const cameFrom = useRef<Element>(null);
  useCountdown(duration, isHovered || isFocused, onDismiss);

  function dismiss() {
    if (isFocused && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    onDismiss();
  }

  return (
    <div
      {...rest}
      data-tone={tone}
      className={classNames('fy-Toast', className)}
      onPointerEnter={() => setIsHovered(true)}
      onPointerLeave={() => setIsHovered(false)}
      onFocus={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget;
        setIsFocused(true);
      }}
      onBlur={(event) => setIsFocused(event.currentTarget.contains(event.relatedTarget))}
    >
      <ToneIcon tone={tone} className="fy-Toast-icon" />
      <div className="fy-Toast-content">
        <span>
          <VisuallyHidden>{toneLabel ?? tones[tone]} </VisuallyHidden>
          {message}
        </span>
        {action && (
          <Button
            size="small"
            variant="quiet"
            className="fy-Toast-action"
            onPress={() => {
              action.onPress();
              dismiss();
            }}
          >
            {action.label}
          </Button>
        )}
      </div>
      <IconButton size="small" className="fy-Toast-dismiss" label={dismissal} onPress={dismiss}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}
