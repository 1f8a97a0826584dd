import { optional, required, splitCallback } from './arguments.ts';
import type { PopupMethods, PopupWindow } from './front.ts';
import type { Page } from './page.ts';
import type { Wire } from './wire.ts';

/** Popups: drawn by the host, or opened by the page once the host knows of it. */
export function createPopups(page: Page, { send, request }: Wire): PopupMethods {
  let popup: PopupWindow | null = null;
  const openByHost = (url: unknown, title?: unknown) => send('open_popup_url', target(url, title));

  return {
    openUrlInPopup: openByHost,
    openPopupUrl: openByHost,
    openPopup(url, ...given) {
      const { values, callback } = splitCallback(given, 2);
      const wanted = target(url, values[0]);
      request('will_open_popup', wanted, (allowed) => {
        popup = allowed === false ? null : page.open(wanted.url, '_blank', 'popup');
        // A sandboxed frame may not open windows; the host may.
        if (allowed !== false && !popup) send('open_popup_url', wanted);
        callback?.(popup);
      });
    },
    closePopup() {
      popup?.close();
      popup = null;
    },
  };
}

function target(url: unknown, title: unknown): { url: string; title?: string } {
  const name = optional('title', title, 'String');
  return { url: required('url', url, 'String'), ...(name !== undefined && { title: name }) };
}
