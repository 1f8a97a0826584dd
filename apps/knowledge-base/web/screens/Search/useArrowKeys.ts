import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Arrow up and down move between the search field and the articles below it. */
export function useArrowKeys(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = screen.current;
    if (!element) return undefined;
    const move = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      const stops = [...element.querySelectorAll<HTMLElement>(STOPS)];
      const place = stops.findIndex((stop) => stop === document.activeElement);
      if (place === -1) return;
      event.preventDefault();
      event.stopPropagation();
      stops[Math.min(Math.max(place + step, 0), stops.length - 1)]?.focus();
    };
    // Before the parts see the key: some of them keep it to themselves.
    element.addEventListener('keydown', move, { capture: true });
    return () => element.removeEventListener('keydown', move, { capture: true });
  }, [screen]);
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const STOPS = 'input[type="search"], [data-article] button';
