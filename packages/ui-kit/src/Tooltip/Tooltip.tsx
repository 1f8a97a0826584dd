import { type JSX, lazy, type ReactElement, type RefAttributes, Suspense, useRef, useState } from 'react';
import { FocusableProvider } from 'react-aria/private/interactions/useFocusable';
import { useTooltipTrigger } from 'react-aria/useTooltipTrigger';
import type { TooltipProps as AriaTooltipProps } from 'react-aria-components/Tooltip';
import { useTooltipTriggerState } from 'react-stately/useTooltipTriggerState';
import type { PartProps } from '../PartProps.ts';
import type { TooltipBubbleProps } from './TooltipBubble.tsx';

const TooltipBubble = lazy(() => loadBubble().then((Bubble) => ({ default: Bubble })));

export interface TooltipProps
  extends Omit<PartProps<AriaTooltipProps>, 'triggerRef'>, RefAttributes<HTMLDivElement> {
  /** A few words. A finger never sees them, so nothing may depend on them. */
  text: string;
  /** A part that can be focused: a `Button`, say. */
  children: ReactElement;
}

const DELAYS = { delay: 600, closeDelay: 100 };

/**
 * A few words about a control, while the pointer or the focus is on it. Escape hides them. What draws and places them is
 * loaded when they are first shown.
 */
export function Tooltip({ children, ...bubble }: TooltipProps): JSX.Element {
  const state = useTooltipTriggerState(DELAYS);
  const triggerRef = useRef<HTMLElement>(null);
  const { triggerProps, tooltipProps } = useTooltipTrigger(DELAYS, state, triggerRef);
  const [wasOpen, setWasOpen] = useState(false);
  if (state.isOpen && !wasOpen) setWasOpen(true);

  return (
    <>
      <FocusableProvider {...triggerProps} ref={triggerRef}>
        {children}
      </FocusableProvider>
      {wasOpen && (
        <Suspense>
          <TooltipBubble id={tooltipProps.id} {...bubble} state={state} triggerRef={triggerRef} />
        </Suspense>
      )}
    </>
  );
}

async function loadBubble(): Promise<(props: TooltipBubbleProps) => JSX.Element | null> {
  try {
    return (await import('./TooltipBubble.tsx')).TooltipBubble;
  } catch {
    // Nothing depends on a tooltip, so a control goes on without one that could not be loaded.
    return () => null;
  }
}
