import { HANDSHAKE, PAGE_ADDRESS, withoutSecret } from '@frontyard/sdk-types/wire';
import type { HostWindow, PageWindow } from '../bridge.ts';
import type { OpenChannel } from '../line.ts';

/**
 * The current wire: our page's address, then the handshake, which gives the host one end of a MessageChannel.
 * Both go to whoever frames the page, as Front's own SDK does it; who may frame the page is for its
 * `frame-ancestors` to say. The address comes first, so that a host can compare it before it sends anything.
 */
export function openPort(page: PageWindow, host: HostWindow | undefined): OpenChannel {
  return (receive) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => receive(data));
    port1.start();
    if (page.location)
      host?.postMessage({ type: PAGE_ADDRESS, address: withoutSecret(page.location.href) }, '*');
    host?.postMessage(HANDSHAKE, '*', [port2]);

    return { post: (message) => port1.postMessage(message), close: () => port1.close() };
  };
}
