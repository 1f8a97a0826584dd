import type { Page } from '@playwright/test';

/** A request of a page, in milliseconds since the epoch. */
export interface WatchedRequest {
  readonly begun: number;
  /** The status it was answered with; undefined while it runs, and of one that failed. */
  status?: number;
  /** How long the server itself worked on it. */
  server?: number;
  /** Whether the page gave it up. */
  isAborted?: boolean;
}

declare global {
  interface Window {
    /** The requests of this page so far, the oldest first. */
    requests: WatchedRequest[];
  }
}

/** Notes what becomes of each `fetch` to an address, in every page that opens from now on. */
export async function watchRequests(page: Page, address: RegExp): Promise<void> {
  await page.addInitScript((pattern) => {
    const { fetch } = window;
    const wanted = new RegExp(pattern);
    window.requests = [];
    window.fetch = async (input, init) => {
      const answer = fetch(input, init);
      if (!wanted.test(String(input instanceof Request ? input.url : input))) return answer;
      const request: WatchedRequest = { begun: performance.timeOrigin + performance.now() };
      window.requests.push(request);
      try {
        const { status, headers } = await answer;
        request.status = status;
        request.server = Number(/dur=([\d.]+)/.exec(headers.get('server-timing') ?? '')?.[1] ?? 0);
      } catch (error) {
        request.isAborted = (error as Error).name === 'AbortError';
      }
      return answer;
    };
  }, address.source);
}
