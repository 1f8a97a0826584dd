import { REPORTED_EVENTS, REPORTER, REPORTS_WANTED } from '@frontyard/sdk-types/wire';
import type { HostWindow, PageWindow } from './bridge.ts';

/** How many events are kept until somebody wants them. */
const KEPT = 20;

/**
 * Lets the emulator hear what goes wrong in the page and nobody catches. A host must ask for it first, and Front never
 * does: so nothing is sent in production, and the code that sends it is not even loaded.
 */
export function offerReports(page: PageWindow, host: HostWindow | undefined): void {
  if (!page.location || REPORTER in page) return;
  Object.defineProperty(page, REPORTER, { value: true });
  const kept: Event[] = [];
  const keep = (event: Event) => void (kept.length < KEPT && kept.push(event));
  for (const type of REPORTED_EVENTS) page.addEventListener(type, keep);
  page.addEventListener('message', (event) => {
    const { source, origin, data } = event as MessageEvent<{ type?: unknown } | null>;
    if (source !== (host as unknown) || data?.type !== REPORTS_WANTED) return;
    // Where it can't be loaded, development goes on without it.
    import('./reportTo.ts').then(
      ({ reportTo }) => reportTo(page, host as HostWindow, origin, kept),
      () => undefined,
    );
  });
}
