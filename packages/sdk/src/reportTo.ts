import { REPORTED_EVENTS, reportOf, type ReportedEvent } from '@frontyard/sdk-types/wire';
import type { HostWindow, PageWindow } from './bridge.ts';

const hosts = new WeakMap<PageWindow, string>();

/** Tells a host what has gone wrong in the page until now, and what will; nothing twice, though it asks twice. */
export function reportTo(page: PageWindow, host: HostWindow, origin: string, kept: Event[]): void {
  const isFirst = !hosts.has(page);
  hosts.set(page, origin);
  if (!isFirst) return;
  const send = (event: Event) =>
    host.postMessage(reportOf(event as Event & ReportedEvent), hosts.get(page) ?? origin);
  for (const event of kept.splice(0)) send(event);
  for (const type of REPORTED_EVENTS) page.addEventListener(type, send);
}
