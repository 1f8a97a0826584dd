import { PAGE_REPORT } from './reportNames.ts';

export interface PageReport {
  readonly type: typeof PAGE_REPORT;
  /** `call`: a mistake in a call that the page's own library found. `window`: it went for the window around it. */
  readonly kind: 'error' | 'rejection' | 'policy' | 'call' | 'window';
  readonly text: string;
  /** File and line, without the file's address. */
  readonly at?: string;
}

/** The fields of those events that are read; each has some of them. */
export interface ReportedEvent {
  readonly type: string;
  readonly message?: unknown;
  readonly error?: unknown;
  readonly filename?: unknown;
  readonly lineno?: unknown;
  readonly reason?: unknown;
  readonly effectiveDirective?: unknown;
  readonly blockedURI?: unknown;
  readonly disposition?: unknown;
  readonly sourceFile?: unknown;
  readonly lineNumber?: unknown;
}

/** What an event comes to, in few words and without queries, which may hold secrets. */
export function reportOf(event: ReportedEvent): PageReport {
  if (event.type === 'securitypolicyviolation') {
    const text = `${withoutQuery(event.blockedURI)} (${event.effectiveDirective}${event.disposition === 'report' ? ', report only' : ''})`;
    return report('policy', text, event.sourceFile, event.lineNumber);
  }
  if (event.type === 'unhandledrejection') return report('rejection', wordsOf(event.reason));
  return report('error', wordsOf(event.error ?? event.message), event.filename, event.lineno);
}

export function report(kind: PageReport['kind'], text: string, file?: unknown, line?: unknown): PageReport {
  const name = withoutQuery(file).split('/').pop();
  return {
    type: PAGE_REPORT,
    kind,
    text: text.slice(0, 500),
    ...(name && { at: `${name}:${line}`.slice(0, 200) }),
  };
}

/** An error's name and words; of other things only what they are, since they may be anybody's data. */
function wordsOf(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown;
  if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`;
  return `(${thrown === null ? 'null' : typeof thrown})`;
}

function withoutQuery(address: unknown): string {
  return String(address ?? '').replace(/[?#].*/s, '');
}
