/**
 * Takes the secret out of the page's address without loading anything: the path, the other query parts and the hash
 * stay as they are, so that Front, which compares the address without the secret, still knows the page.
 */
export function dropSecretFromAddress(window: Window): void {
  const { pathname, search, hash } = window.location;
  const parts = search.slice(1).split('&');
  const kept = parts.filter((part) => !isSecret(part));
  if (kept.length === parts.length) return;

  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  window.history.replaceState(window.history.state, '', `${pathname}${query}${hash}`);
}

function isSecret(part: string): boolean {
  const [name = ''] = part.split('=');
  return decode(name).startsWith('auth_secret');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
