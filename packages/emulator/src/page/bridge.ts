import type { Host } from '../host/host.ts';
import type { PluginFrame } from '../host/frame.ts';
import { noteReports } from './noteReports.ts';
import { settleSuspicion, watchNavigations } from './watchNavigations.ts';

const framesByWindow = new WeakMap<object, PluginFrame>();
/** Frames whose page has no origin of its own, because the fault “storage blocked” has taken it away. */
const withoutOrigin = new WeakSet<PluginFrame>();
/** Pages that are shown with no host: what they say is heard by nobody. */
const alone = new WeakSet<object>();

/**
 * Delivers what pages post to the frame they were opened for, and reports where frames go by themselves.
 * Must run before any frame gets its address: a page's handshake is never repeated.
 */
export function listenToFrames(host: Host): () => void {
  const receive = (event: MessageEvent) => {
    const frame = event.source ? framesByWindow.get(event.source) : undefined;
    if (!frame) {
      if (event.source !== window && !isAlone(event.source)) refuseStranger(host, event.origin);
      return;
    }
    settleSuspicion(frame);
    const isNameless = withoutOrigin.has(frame) && event.origin === 'null';
    const origin = isNameless ? frame.plugin.origin : event.origin;
    frame.receive({ data: event.data, origin, ports: event.ports });
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

function isAlone(source: object | null): boolean {
  return source !== null && alone.has(source);
}

/** A frame inside a plugin's page, or a window that kept a reference, has nothing to say to Front. */
function refuseStranger(host: Host, origin: string): void {
  const text = `A message of ${origin} was refused: it comes from no registered plugin's frame.`;
  host.log.add({ plugin: '', frame: '', direction: 'note', type: 'stranger', verdict: 'refused', text });
}

/**
 * Ties an iframe to an opened plugin, then sends it to the registered address.
 * @param loadAnew loads the page again when Front itself is loaded anew
 */
export function showFrame(element: HTMLIFrameElement, frame: PluginFrame, loadAnew: () => void): void {
  const page = element.contentWindow;
  if (!page) return;
  framesByWindow.set(page, frame);
  const isNameless = !element.sandbox.contains('allow-same-origin');
  if (isNameless) withoutOrigin.add(frame);
  const target = isNameless ? '*' : frame.plugin.origin;
  frame.attach((message) => {
    settleSuspicion(frame);
    if (frame.status() !== 'blocked') page.postMessage(message, target);
  }, loadAnew);
  element.src = frame.address;
}

/** Sends an iframe to an address as if no Front were around it. */
export function showAlone(element: HTMLIFrameElement, address: string): void {
  if (element.contentWindow) alone.add(element.contentWindow);
  element.src = address;
}
