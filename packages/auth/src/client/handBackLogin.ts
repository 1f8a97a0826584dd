import type { AddressedWindow } from './address.ts';

/** What the popup hands to the page that opened it. */
export interface LoginMessage {
  type: 'frontyard-login';
  code: string | null;
  state: string | null;
  iss: string | null;
}

/** As much of a window as this needs: servers, which send it, know of no others. */
export interface PopupWindow extends AddressedWindow {
  readonly location: AddressedWindow['location'] & { readonly origin: string };
  readonly document: { readonly body: { textContent: string | null } };
  addEventListener(type: 'DOMContentLoaded', listener: () => void): void;
  readonly opener: { postMessage(message: LoginMessage, targetOrigin: string): void } | null;
  close(): void;
}

/**
 * Runs in the popup once the provider sent it back: takes the answer out of the address, and hands it to the page that
 * opened it, if that is our own.
 *
 * It refers to nothing outside itself, as the server sends its text as the popup's only script.
 */
export function handBackLogin(window: PopupWindow): void {
  const answer = new URLSearchParams(window.location.search);
  window.history.replaceState(null, '', window.location.pathname);
  const { opener } = window;
  if (!opener) {
    // A page on the way cut this window off (`Cross-Origin-Opener-Policy`): nobody hears what it has to say.
    window.addEventListener('DOMContentLoaded', () => {
      window.document.body.textContent =
        'You are not logged in: the login page cut this window off from the plugin. Close it and try again in Front; if it stays, ask your administrator for another login.';
    });
    return;
  }
  const [code, state, iss] = [answer.get('code'), answer.get('state'), answer.get('iss')];
  opener.postMessage({ type: 'frontyard-login', code, state, iss }, window.location.origin);
  window.close();
}
