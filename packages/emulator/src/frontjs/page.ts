/** What the library needs of a page's window, so that a test can stand in for one. */
export interface Page {
  readonly location: { readonly href: string; readonly ancestorOrigins?: ArrayLike<string> };
  readonly document: {
    readonly referrer: string;
    readonly readyState?: DocumentReadyState;
    addEventListener: (type: 'click' | 'DOMContentLoaded', listener: (event: MouseEvent) => void) => void;
  };
  readonly parent: { postMessage: (message: unknown, targetOrigin: string) => void };
  readonly console: Pick<Console, 'log' | 'warn'>;
  addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
  setTimeout: (task: () => void, milliseconds: number) => unknown;
  open: (url: string, target: string, features: string) => { close: () => void } | null;
  /** More origins the library may talk to, set by the page before it loads the library. */
  readonly frontAllowedOrigins?: unknown;
  /** Set to true before loading, it tells the host that the page is being debugged. */
  readonly frontDebug?: unknown;
}

/** Throws outside the current call, so that one faulty listener can't stop the others, yet the console shows it. */
export function throwLater(page: Page, error: unknown): void {
  page.setTimeout(() => {
    throw error;
  }, 0);
}
