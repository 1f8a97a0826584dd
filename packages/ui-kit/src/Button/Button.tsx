import type { JSX, ReactNode, RefAttributes } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classNames } from '../classNames.ts';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import type { PartProps } from '../PartProps.ts';
import { Spinner } from '../Spinner/Spinner.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends PartProps<AriaButtonProps>, RefAttributes<HTMLButtonElement> {
  children: ReactNode;
  /** At most one `primary` in a panel. Default: `secondary`. */
  variant?: ButtonVariant | undefined;
  size?: 'small' | 'medium' | undefined;
  /** Stands before the text; decoration only. */
  icon?: ReactNode;
  /** As wide as its container. */
  isFullWidth?: boolean | undefined;
  /** What a screen reader hears while `isPending`. Default: “Working…”. */
  pendingLabel?: string | undefined;
}

/** Does something here and now. While `isPending` it keeps focus and size, and ignores presses. */
export function Button({
  children,
  variant = 'secondary',
  size = 'medium',
  icon,
  isFullWidth = false,
  pendingLabel,
  className,
  ...rest
}: ButtonProps): JSX.Element {
  const pending = useMessage('pending', messages.pending, pendingLabel);
  return (
    <AriaButton
      {...rest}
      data-variant={variant}
      data-size={size}
      data-full-width={isFullWidth || undefined}
      className={classNames('fy-Button', className)}
    >
      <span className="fy-Button-content">
        {icon}
        <span className="fy-Button-text">{children}</span>
      </span>
      {rest.isPending && <Spinner className="fy-Button-spinner" label={pending} />}
    </AriaButton>
  );
}
