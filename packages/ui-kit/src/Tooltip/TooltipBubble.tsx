import type { JSX, RefObject } from 'react';
import { Tooltip as AriaTooltip, TooltipTriggerStateContext } from 'react-aria-components/Tooltip';
import type { TooltipTriggerState } from 'react-stately/useTooltipTriggerState';
import { classNames } from '../classNames.ts';
import type { TooltipProps } from './Tooltip.tsx';

export interface TooltipBubbleProps extends Omit<TooltipProps, 'children'> {
  /** What the control is described by. */
  id: string | undefined;
  state: TooltipTriggerState;
  triggerRef: RefObject<Element | null>;
}

/** A tooltip's words, placed beside their control. */
export function TooltipBubble({ state, text, className, ...rest }: TooltipBubbleProps): JSX.Element {
  return (
    <TooltipTriggerStateContext value={state}>
      <AriaTooltip offset={4} containerPadding={4} {...rest} className={classNames('fy-Tooltip', className)}>
        {text}
      </AriaTooltip>
    </TooltipTriggerStateContext>
  );
}
