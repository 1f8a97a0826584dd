import type { HostWindow } from '../bridge.ts';

export const HOST_ORIGIN = 'https://app.frontapp.com';

interface Posted {
  readonly message: unknown;
  readonly targetOrigin: string;
  readonly ports: readonly MessagePort[];
}

interface PageOptions {
  readonly href?: string;
  readonly ancestorOrigins?: readonly string[];
  readonly referrer?: string;
}

/** A page in a frame, and the window around it that keeps what the page posts to it. */
export function openPage(options: PageOptions = {}) {
  const { href = 'https://plugin.test/panel?auth_secret=s3cret', referrer = '' } = options;
  const { ancestorOrigins = [HOST_ORIGIN] } = options;
  const posted: Posted[] = [];
  const document = Object.assign(new EventTarget(), { referrer, visibilityState: 'visible' });
  const window = Object.assign(new EventTarget(), { location: { href, ancestorOrigins }, document });
  const host: HostWindow = {
    postMessage(message, targetOrigin, transfer = []) {
      posted.push({
        message: structuredClone(message),
        targetOrigin,
        ports: transfer as readonly MessagePort[],
      });
    },
  };

  /** What a browser does when the host posts to the page. */
  function receive(data: unknown, from: { origin?: string; source?: unknown } = {}) {
    const event = Object.assign(new Event('message'), {
      data: structuredClone(data),
      origin: HOST_ORIGIN,
      source: host,
      ...from,
    });
    window.dispatchEvent(event);
  }

  return { window, document, host, posted, receive };
}

export type Page = ReturnType<typeof openPage>;
