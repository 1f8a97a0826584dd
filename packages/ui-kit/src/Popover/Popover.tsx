import type { JSX, ReactElement, ReactNode, RefAttributes } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components/Popover';
import { classNames } from '../classNames.ts';
import type { PartProps } from '../PartProps.ts';

export interface PopoverProps
  extends
    Omit<PartProps<AriaPopoverProps>, 'trigger' | 'triggerRef' | 'aria-label'>,
    RefAttributes<HTMLElement> {
  /** Names what opens. */
  label: string;
  /** The button that opens it. */
  trigger: ReactElement;
  /** What it holds; as a function it is given `close`. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** Something that opens beside a button and holds more than words. Escape and a press outside close it. */
export function Popover({
  label,
  trigger,
  children,
  isOpen,
  defaultOpen,
  onOpenChange,
  className,
  ...rest
}: PopoverProps): JSX.Element {
  return (
    <DialogTrigger
      {...(isOpen !== undefined && { isOpen })}
      {...(defaultOpen !== undefined && { defaultOpen })}
      {...(onOpenChange && { onOpenChange })}
    >
      {trigger}
      <AriaPopover
        offset={4}
        containerPadding={8}
        {...rest}
        className={classNames('fy-Overlay fy-Popover', className)}
      >
        <Dialog aria-label={label} className="fy-Popover-content">
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
