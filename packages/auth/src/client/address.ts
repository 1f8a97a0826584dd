/** As much of a window as this needs: servers, which send it, know of no others. */
export interface AddressedWindow {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: {
    readonly state: unknown;
    replaceState(state: unknown, unused: string, url: string): void;
  };
}

/**
 * Takes the secret out of the page's address without loading anything: the path, the other query parts and the hash
 * stay as they are, so that Front, which compares the address without the secret, still knows the page.
 *
 * It refers to nothing outside itself, as the server also sends its text as the page's first script.
 */
export function dropSecretFromAddress(window: AddressedWindow): void {
  const isSecret = (part: string): boolean => {
    const [name = ''] = part.split('=');
    try {
      return decodeURIComponent(name).startsWith('auth_secret');
    } catch {
      return name.startsWith('auth_secret');
    }
  };
  const { pathname, search, hash } = window.location;
  const parts = search.slice(1).split('&');
  const kept = parts.filter((part) => !isSecret(part));
  if (kept.length === parts.length) return;

  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  window.history.replaceState(window.history.state, '', `${pathname}${query}${hash}`);
}
