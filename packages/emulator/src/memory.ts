import type { Host } from './host/host.ts';
import type { Opening } from './host/context.ts';
import type { PluginFrame } from './host/frame.ts';

/** What a page in the same process must offer: a place where messages arrive. */
export interface PageWindow {
  dispatchEvent(event: Event): boolean;
}

/** The host's end, as a page sees it in `window.parent`. */
export interface ParentWindow {
  postMessage(data: unknown, targetOrigin?: unknown, transfer?: readonly Transferable[]): void;
}

/**
 * Opens a plugin whose page lives in this process, as tests do: messages are cloned and delivered
 * later, as between two windows.
 * @param page where the host's legacy messages are dispatched as `message` events
 */
export function openInMemory(
  host: Host,
  plugin: string,
  page: PageWindow,
  opening: Partial<Omit<Opening, 'plugin'>> = {},
): { frame: PluginFrame; parent: ParentWindow } {
  const frame = host.open(plugin, opening);
  const parent: ParentWindow = {
    postMessage(data, _targetOrigin, transfer = []) {
      const { data: copy, ports } = structuredClone({ data, ports: transfer }, { transfer: [...transfer] });
      setTimeout(() =>
        frame.receive({
          data: copy,
          origin: frame.plugin.origin,
          ports: ports.filter((port): port is MessagePort => port instanceof MessagePort),
        }),
      );
    },
  };
  frame.attach((message) => {
    const data: unknown = structuredClone(message);
    setTimeout(() => page.dispatchEvent(messageEvent(data, parent)));
  });
  return { frame, parent };
}

function messageEvent(data: unknown, source: ParentWindow): Event {
  const event = new MessageEvent('message', { data, origin: 'http://localhost' });
  Object.defineProperty(event, 'source', { value: source });
  return event;
}
