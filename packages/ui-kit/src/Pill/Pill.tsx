import type { ComponentProps, JSX, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { classNames } from '../classNames.ts';
import { CloseIcon } from '../icons/icons.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import type { Tone } from '../Tone.ts';

export interface PillProps extends ComponentProps<'span'> {
  children: ReactNode;
  /** Default: `neutral`. */
  tone?: 'neutral' | Tone | undefined;
  /** Before the text: a small icon. */
  icon?: ReactNode;
  /** Adds a button that takes the pill away. Move focus yourself afterwards: the button is gone. */
  onRemove?: (() => void) | undefined;
  /** Default: “Remove” and the text. Give it when `children` is more than text. */
  removeLabel?: string | undefined;
}

/** A tag or state in a word or two. */
export function Pill({
  children,
  tone = 'neutral',
  icon,
  onRemove,
  removeLabel,
  className,
  ...rest
}: PillProps): JSX.Element {
  const remove = useMessage('remove', messages.remove);
  const text = typeof children === 'string' ? children : '';
  return (
    <span
      {...rest}
      data-tone={tone}
      data-removable={onRemove ? true : undefined}
      className={classNames('fy-Pill', className)}
    >
      {icon}
      <span className="fy-Pill-text">{children}</span>
      {onRemove && (
        <Button className="fy-Pill-remove" aria-label={removeLabel ?? remove(text)} onPress={onRemove}>
          <CloseIcon />
        </Button>
      )}
    </span>
  );
}
