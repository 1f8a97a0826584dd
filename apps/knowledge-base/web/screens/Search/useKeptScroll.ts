import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Brings a screen back to where it was scrolled to before it was hidden: a browser may forget that. A low panel scrolls
 * as a whole, any other its body alone.
 */
export function useKeptScroll(screen: RefObject<HTMLElement | null>, isHidden: boolean): void {
  const kept = useRef({ page: 0, body: 0 });
  useLayoutEffect(() => {
    const page = document.documentElement;
    const body = screen.current?.querySelector('main');
    if (!body || isHidden) return undefined;
    page.scrollTop = kept.current.page;
    body.scrollTop = kept.current.body;
    const keep = () => (kept.current = { page: page.scrollTop, body: body.scrollTop });
    document.addEventListener('scroll', keep, { passive: true, capture: true });
    return () => document.removeEventListener('scroll', keep, { capture: true });
  }, [screen, isHidden]);
}
