import type { HostWindow, PageWindow } from '../bridge.ts';
import { lateLine } from '../lateLine.ts';
import type { OpenLine } from '../line.ts';
import { openWindow } from './openWindow.ts';
import { findHostOrigin } from './origins.ts';

interface LegacyLineOptions {
  readonly page: PageWindow;
  readonly host: HostWindow | undefined;
  readonly allowedOrigins: readonly string[] | undefined;
  /** Whether no other line is offered, so that there is nothing to wait for. */
  readonly isOnly: boolean;
}

/**
 * The legacy line to the page's host; undefined when its origin is unknown or not allowed. The page says it is there at
 * once; the rest of the code is loaded when the host first speaks this protocol.
 */
export function legacyLine({ page, host, allowedOrigins, isOnly }: LegacyLineOptions): OpenLine | undefined {
  const origin = findHostOrigin(page, allowedOrigins);
  if (origin === undefined) return undefined;
  return lateLine({
    wire: 'legacy',
    open: openWindow(page, host, origin),
    isOnly,
    toLine: ({ openLegacy }, open) => openLegacy(open),
  });
}
