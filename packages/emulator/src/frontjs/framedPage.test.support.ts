import { vi } from 'vitest';
import { createFront } from './createFront.ts';
import type { LegacyFront } from './front.ts';
import type { HostMessage } from './messages.ts';
import type { Page } from './page.ts';

export const HOST = 'http://localhost:4000';

interface Settings {
  href?: string;
  referrer?: string;
  ancestors?: string[];
  document?: Document;
  isFramed?: boolean;
  canOpenWindows?: boolean;
  isParsed?: boolean;
  frontAllowedOrigins?: unknown;
  frontDebug?: unknown;
  allowAnyFrontDomain?: boolean;
}

/** A page with `Front` in it, and the host that frames it: what was sent is copied as a browser copies it. */
export function openFramedPage(settings: Settings = {}) {
  const posted: { message: Record<string, unknown>; targetOrigin: string }[] = [];
  const opened: { url: string; isClosed: boolean }[] = [];
  const warnings: string[] = [];
  const logged: unknown[][] = [];
  const tasks: (() => void)[] = [];
  const whenParsed: (() => void)[] = [];
  const messages = new EventTarget();

  const parent = {
    postMessage(message: unknown, targetOrigin: string) {
      posted.push({ message: structuredClone(message) as Record<string, unknown>, targetOrigin });
    },
  };
  const {
    href,
    referrer,
    ancestors,
    document,
    isFramed = true,
    canOpenWindows = true,
    isParsed = true,
    ...globals
  } = settings;
  const page: Page & { parent: unknown } = {
    ...globals,
    location: {
      href: href ?? `https://plugin.test/panel?front_domain=${HOST}`,
      ...(ancestors && { ancestorOrigins: ancestors }),
    },
    document: {
      referrer: referrer ?? '',
      readyState: isParsed ? 'interactive' : 'loading',
      addEventListener: (type, listener) => {
        if (type === 'DOMContentLoaded') whenParsed.push(listener as () => void);
        else document?.addEventListener('click', listener);
      },
    },
    parent,
    console: {
      log: (...values: unknown[]) => logged.push(values),
      warn: (text: string) => warnings.push(text),
    },
    addEventListener: (type, listener) => messages.addEventListener(type, listener as EventListener),
    setTimeout: (task) => tasks.push(task),
    open(url) {
      if (!canOpenWindows) return null;
      const popup = { url, isClosed: false, close: () => void (popup.isClosed = true) };
      opened.push(popup);
      return popup;
    },
  };
  if (!isFramed) Object.assign(page, { parent: page });

  const front: LegacyFront = createFront({ window: page });

  /** A message event as the page gets it, from its own host unless told otherwise. */
  function receive(data: unknown, from: { origin?: string; source?: unknown } = {}) {
    const event = new Event('message');
    messages.dispatchEvent(Object.assign(event, { data, origin: HOST, source: parent, ...from }));
  }

  return {
    front,
    posted,
    opened,
    warnings,
    logged,
    receive,
    host: (message: HostMessage) => receive(message),
    /** The rest of the page is there, and its scripts have run. */
    finishParsing: () => whenParsed.splice(0).forEach((listener) => listener()),
    /** Everything sent since the connection. */
    sent: () => posted.map(({ message }) => message).filter(({ type }) => type !== 'plugin_connected'),
    last: () => posted.at(-1)?.message,
    /** Answers the newest request. */
    answer: (val?: unknown) => receive({ type: 'done', seq: posted.at(-1)?.message['seq'], val }),
    /** Runs what was put off, and gives what it threw. */
    thrownLater: () =>
      tasks.splice(0).map((task) => {
        try {
          return void task();
        } catch (error) {
          return error;
        }
      }),
  };
}

/** A function that remembers how it was called. */
export function spy(run: (...values: unknown[]) => void = () => undefined) {
  return vi.fn<(...values: unknown[]) => void>(run);
}
