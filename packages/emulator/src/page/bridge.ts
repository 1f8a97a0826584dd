import type { Host } from '../host/host.ts';
import type { PluginFrame } from '../host/frame.ts';
import { noteReports } from './noteReports.ts';
import { settleSuspicion, watchNavigations } from './watchNavigations.ts';

/** What a plugin's page may do in Front: no `allow-popups`, so that `window.open` does nothing. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-forms';

const framesByWindow = new WeakMap<object, PluginFrame>();

/**
 * Delivers what pages post to the frame they were opened for, and reports where frames go by themselves.
 * Must run before any frame gets its address: a page's handshake is never repeated.
 */
export function listenToFrames(host: Host): () => void {
  const receive = (event: MessageEvent) => {
    const frame = event.source ? framesByWindow.get(event.source) : undefined;
    if (!frame) {
      if (event.source !== window) refuseStranger(host, event.origin);
      return;
    }
    settleSuspicion(frame);
    frame.receive({ data: event.data, origin: event.origin, ports: event.ports });
  };
  const stopWatching = watchNavigations(host);
  const stopReports = noteReports(host);
  window.addEventListener('message', receive);
  return () => {
    stopWatching();
    stopReports();
    window.removeEventListener('message', receive);
  };
}

/** A frame inside a plugin's page, or a window that kept a reference, has nothing to say to Front. */
function refuseStranger(host: Host, origin: string): void {
  const text = `A message of ${origin} was refused: it comes from no registered plugin's frame.`;
  host.log.add({ plugin: '', frame: '', direction: 'note', type: 'stranger', verdict: 'refused', text });
}

/** Ties an iframe to an opened plugin, then sends it to the registered address. */
export function showFrame(element: HTMLIFrameElement, frame: PluginFrame): void {
  const page = element.contentWindow;
  if (!page) return;
  framesByWindow.set(page, frame);
  frame.attach((message) => {
    settleSuspicion(frame);
    if (frame.status() !== 'blocked') page.postMessage(message, frame.plugin.origin);
  });
  element.src = frame.address;
}
