import {
  report,
  REPORTED_EVENTS,
  REPORTER,
  reportOf,
  type PageReport,
  type ReportedEvent,
} from '@frontyard/sdk-types/wire';

/** What goes wrong in a page and nobody catches, kept until somebody wants to hear it. */
export interface PageWatch {
  note(report: PageReport): void;
  /** Tells a mistake in a call, and nothing more when the error is thrown on to the page's own end. */
  noteCall(name: string, error: Error): void;
  sendTo(send: (report: PageReport) => void): void;
}

const KEPT = 20;

/** The watch of a page that has one; nothing where another library watches it in its own way. */
export function watchOf(page: Window): PageWatch | undefined {
  const known = (page as { [REPORTER]?: PageWatch | true })[REPORTER];
  return typeof known === 'object' ? known : undefined;
}

/** @returns nothing where somebody watches the page already */
export function watchPage(page: Window): PageWatch | undefined {
  if (REPORTER in page) return undefined;
  const kept: PageReport[] = [];
  const told = new WeakSet<object>();
  let send = (each: PageReport) => {
    if (kept.length < KEPT) kept.push(each);
  };
  for (const type of REPORTED_EVENTS) {
    page.addEventListener(type, (event) => {
      const { error } = event as ReportedEvent;
      if (typeof error !== 'object' || error === null || !told.has(error))
        send(reportOf(event as ReportedEvent));
    });
  }
  const watch: PageWatch = {
    note: (each) => send(each),
    noteCall(name, error) {
      told.add(error);
      send(report('call', `${name}: ${error.message}`));
    },
    sendTo(next) {
      send = next;
      for (const each of kept.splice(0)) send(each);
    },
  };
  Object.defineProperty(page, REPORTER, { value: watch });
  return watch;
}
