import type { HostWindow, PageWindow } from '../bridge.ts';
import type { OpenChannel, OpenLine } from '../line.ts';
import { openLegacyLine } from './line.ts';
import type { LegacyMethods } from './method.ts';
import { openWindow } from './openWindow.ts';
import { findHostOrigin } from './origins.ts';

/** The legacy protocol as a part of `connect`. */
export interface LegacyWire {
  /** The line to offer to the page's host; undefined when its origin is unknown or not allowed. */
  toHost(
    page: PageWindow,
    host: HostWindow | undefined,
    allowed: readonly string[] | undefined,
  ): OpenLine | undefined;
  over(open: OpenChannel): OpenLine;
}

/** Builds the legacy part from the methods it is to offer. */
export function legacyWire(methods: LegacyMethods): LegacyWire {
  const over: LegacyWire['over'] = (open) => (events) => openLegacyLine({ open, events, methods });
  return {
    over,
    toHost(page, host, allowed) {
      const origin = findHostOrigin(page, allowed);
      return origin === undefined ? undefined : over(openWindow(page, host, origin));
    },
  };
}
