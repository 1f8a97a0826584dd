/** What tells where a request comes from: each header as it was sent, if it was. */
export interface RequestSource {
  method: string;
  /** The origin the request was sent to, such as `https://crm.example`. */
  own: string;
  origin: string | undefined;
  /** `Sec-Fetch-Site` */
  site: string | undefined;
  /** Whether a header is there that no form, image or link of another site can send, such as `Authorization`. */
  hasOwnHeader: boolean;
  /** Whether a cookie of ours came along. */
  hasCookie: boolean;
}

/**
 * Whether a request that changes something comes from another site's page, on the back of our cookie. Browsers send
 * `Origin` with every such request; what isn't a browser carries no cookie either.
 */
export function isForeignRequest(source: RequestSource): boolean {
  const { method, own, origin, site, hasOwnHeader, hasCookie } = source;
  if (SAFE.has(method)) return false;
  if (site !== undefined && site !== 'same-origin') return true;
  if (origin !== undefined && !isSameHost(origin, own)) return true;
  return hasCookie && !hasOwnHeader;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

// A proxy in front of us may take the TLS off, so the scheme we see can differ from the one the browser used.
function isSameHost(origin: string, own: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === new URL(own).host;
}
