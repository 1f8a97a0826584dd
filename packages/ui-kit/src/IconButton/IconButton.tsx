import type { JSX, ReactNode, RefAttributes } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import type { ButtonVariant } from '../Button/Button.tsx';
import { classNames } from '../classNames.ts';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import type { PartProps } from '../PartProps.ts';
import { Spinner } from '../Spinner/Spinner.tsx';
import { Tooltip } from '../Tooltip/Tooltip.tsx';

export interface IconButtonProps
  extends Omit<PartProps<AriaButtonProps>, 'aria-label'>, RefAttributes<HTMLButtonElement> {
  /** Names the button for everyone: read aloud, and shown on hover and keyboard focus. */
  label: string;
  /** The icon. */
  children: ReactNode;
  /** Default: `quiet`. */
  variant?: ButtonVariant | undefined;
  size?: 'small' | 'medium' | undefined;
  pendingLabel?: string | undefined;
}

/** A button small enough for a header or a list row. */
export function IconButton({
  label,
  children,
  variant = 'quiet',
  size = 'medium',
  pendingLabel,
  className,
  ...rest
}: IconButtonProps): JSX.Element {
  const pending = useMessage('pending', messages.pending, pendingLabel);
  return (
    <Tooltip text={label}>
      <AriaButton
        {...rest}
        aria-label={label}
        data-variant={variant}
        data-size={size}
        className={classNames('fy-Button fy-IconButton', className)}
      >
        <span className="fy-Button-content">{children}</span>
        {rest.isPending && <Spinner className="fy-Button-spinner" label={pending} />}
      </AriaButton>
    </Tooltip>
  );
}
