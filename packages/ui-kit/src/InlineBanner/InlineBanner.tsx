import type { ComponentProps, JSX, ReactNode } from 'react';
import { classNames } from '../classNames.ts';
import { CloseIcon } from '../icons/icons.tsx';
import { ToneIcon } from '../icons/ToneIcon.tsx';
import { IconButton } from '../IconButton/IconButton.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import type { Tone } from '../Tone.ts';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden.tsx';

export interface InlineBannerProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** Default: `info`. `error` interrupts a screen reader, the others wait their turn. */
  tone?: Tone | undefined;
  title?: ReactNode;
  /** A small button or link below the text. */
  action?: ReactNode;
  /** Adds a button that closes the banner. */
  onDismiss?: (() => void) | undefined;
  dismissLabel?: string | undefined;
  /** Said before the text, since the colour can't be heard. */
  toneLabel?: string | undefined;
}

/** A message that belongs to the place it stands in and stays there. */
export function InlineBanner({
  tone = 'info',
  title,
  action,
  onDismiss,
  dismissLabel,
  toneLabel,
  className,
  children,
  ...rest
}: InlineBannerProps): JSX.Element {
  const dismissal = useMessage('dismiss', messages.dismiss, dismissLabel);
  const tones = useMessage('tones', messages.tones);
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      {...rest}
      data-tone={tone}
      className={classNames('fy-InlineBanner', className)}
    >
      <ToneIcon tone={tone} className="fy-InlineBanner-icon" />
      <div className="fy-InlineBanner-content">
        <VisuallyHidden>{toneLabel ?? tones[tone]} </VisuallyHidden>
        {title && <div className="fy-InlineBanner-title">{title}</div>}
        {children && <div>{children}</div>}
        {action && <div className="fy-InlineBanner-action">{action}</div>}
      </div>
      {onDismiss && (
        <IconButton className="fy-InlineBanner-dismiss" size="small" label={dismissal} onPress={onDismiss}>
          <CloseIcon />
        </IconButton>
      )}
    </div>
  );
}
