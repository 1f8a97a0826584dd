import type { AddressedWindow } from './address.ts';

/** What the popup hands to the page that opened it. */
export interface LoginMessage {
  type: 'frontyard-login';
  code: string | null;
  state: string | null;
  iss: string | null;
}

/** What the page leaves in its popup, in case a page on the way cuts the two off from each other. */
export interface LoginMark {
  state: string;
  /** The bytes of an AES key that nobody else ever has. */
  key: readonly number[];
}

/** As much of a window as this needs: servers, which send it, know of no others. */
export interface PopupWindow extends AddressedWindow {
  readonly location: AddressedWindow['location'] & { readonly origin: string };
  readonly document: { readonly readyState: string; readonly body: { textContent: string | null } };
  addEventListener(type: 'DOMContentLoaded', listener: () => void): void;
  readonly opener: { postMessage(message: LoginMessage, targetOrigin: string): void } | null;
  readonly sessionStorage: { getItem(name: string): string | null; removeItem(name: string): void };
  readonly crypto: Pick<typeof globalThis.crypto, 'subtle' | 'getRandomValues'>;
  fetch(path: string, init: RequestInit): Promise<{ readonly ok: boolean }>;
  close(): void;
}

/**
 * Runs in the popup once the provider sent it back: takes the answer out of the address, and hands it to the page that
 * opened it, if that is our own. Where a page on the way cut the two off from each other
 * (`Cross-Origin-Opener-Policy`), leaves it with the server instead, sealed for the page that left its key in this very
 * window: without one, as where somebody was lured into another's login, it goes nowhere.
 *
 * It refers to nothing outside itself, as the server sends its text as the popup's only script.
 */
export function handBackLogin(window: PopupWindow): void {
  const { pathname, search, origin } = window.location;
  const answer = new URLSearchParams(search);
  window.history.replaceState(null, '', pathname);
  const [code, state, iss] = [answer.get('code'), answer.get('state'), answer.get('iss')];
  const message: LoginMessage = { type: 'frontyard-login', code, state, iss };
  if (window.opener) {
    window.opener.postMessage(message, origin);
    window.close();
    return;
  }

  const leave = async (): Promise<boolean> => {
    const mark = JSON.parse(window.sessionStorage.getItem('frontyard-login') ?? 'null') as LoginMark | null;
    window.sessionStorage.removeItem('frontyard-login');
    if (mark === null || mark.state !== state) return false;
    const { subtle } = window.crypto;
    const bytes = new Uint8Array(mark.key);
    const key = await subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt']);
    const iv = window.crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(message));
    const sealed = new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv }, key, text));
    const { ok } = await window.fetch(`/api${pathname.replace(/callback$/, 'left')}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-frontyard': '1' },
      body: JSON.stringify({ state, sealed: btoa(String.fromCharCode(...iv, ...sealed)) }),
      keepalive: true, // also where the window is closed meanwhile
    });
    return ok;
  };
  const say = (text: string): void => {
    const write = (): void => void (window.document.body.textContent = text);
    if (window.document.readyState === 'loading') window.addEventListener('DOMContentLoaded', write);
    else write();
  };
  const toldBy = (isLeft: boolean): void => {
    say(
      isLeft
        ? 'Close this window and go back to the plugin in Front: the login is completed there.'
        : 'You are not logged in: the login page cut this window off from the plugin. Close it and try again in Front; if it stays, ask your administrator for another login.',
    );
    if (isLeft) window.close();
  };
  void leave()
    .catch(() => false)
    .then(toldBy);
}
