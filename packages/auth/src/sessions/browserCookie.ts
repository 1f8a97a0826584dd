/** Frames of one page each have a cookie of their own; the oldest are dropped beyond this many. */
const MOST_COOKIES = 20;
/** Longer headers are not taken apart: Node itself refuses 16 kB. */
const LONGEST_HEADER = 16_384;

/** One cookie of ours, as a browser brought it. */
export interface BrowserCookie {
  readonly session: string;
  readonly value: string;
}

/**
 * The cookie that ties a session to one browser: only our own host ever gets it, no script reads it, and it is kept
 * apart for each site that frames us (CHIPS), so that it also works where cookies of third parties don't.
 * @see https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies
 */
export function setBrowserCookie(plugin: string, { session, value }: BrowserCookie, seconds: number): string {
  return `${nameOf(plugin, session)}=${value}; Max-Age=${seconds}; ${ATTRIBUTES}`;
}

export function dropBrowserCookie(plugin: string, session: string): string {
  return `${nameOf(plugin, session)}=; Max-Age=0; ${ATTRIBUTES}`;
}

/** Our cookies in a `Cookie` header, in the browser's order: the oldest first. */
export function readBrowserCookies(plugin: string, header: string | undefined): readonly BrowserCookie[] {
  if (!header || header.length > LONGEST_HEADER) return [];
  const prefix = nameOf(plugin, '');
  return header.split(';').flatMap((part) => {
    const text = part.trim();
    const end = text.indexOf('=');
    if (end < 0 || !text.startsWith(prefix)) return [];
    return [{ session: text.slice(prefix.length, end), value: text.slice(end + 1) }];
  });
}

/** Those there are too many of, the oldest first. */
export function surplusCookies(cookies: readonly BrowserCookie[]): readonly BrowserCookie[] {
  return cookies.slice(0, Math.max(0, cookies.length - MOST_COOKIES + 1));
}

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=None; Partitioned';

// Plugins on one host, as on a developer's machine, share its cookies: ports don't part them.
function nameOf(plugin: string, session: string): string {
  return `__Host-${encodeURIComponent(plugin)}.${session}`;
}
