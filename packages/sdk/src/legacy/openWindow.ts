import { CONNECTED, withoutSecret } from '@frontyard/sdk-types/wire';
import type { HostWindow, PageWindow } from '../bridge.ts';
import type { OpenChannel } from '../line.ts';

/** The legacy wire: plain messages between the page and one host of a known origin. */
export function openWindow(page: PageWindow, host: HostWindow | undefined, origin: string): OpenChannel {
  return (receive) => {
    const listener = (event: Event) => {
      const { source, origin: sender, data } = event as MessageEvent;
      if (source === (host as unknown) && sender === origin) receive(data);
    };
    const post = (message: object) => host?.postMessage(message, origin);

    page.addEventListener('message', listener);
    post({ type: CONNECTED, endpoint: withoutSecret(page.location?.href ?? ''), debug: false });
    return { post, close: () => page.removeEventListener('message', listener) };
  };
}
