import { AuthError } from './errors.ts';

/** Where Front frames plugins from. A browser refuses to show the page inside any other. */
export const FRONT_ANCESTORS: readonly string[] = [
  'https://*.frontapp.com',
  'https://*.frontapplication.com',
];

/** What every answer of an API carries: kept by no cache, shown in no frame, read as no other type. */
export const API_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export interface FrameHeaderOptions {
  /** Origins that may frame the page, such as `FRONT_ANCESTORS`; none at all when empty. */
  frameAncestors: readonly string[];
  /** Lets inline scripts that carry this nonce run. */
  nonce?: string;
  /** Origins the page may call besides its own. */
  connect?: readonly string[];
}

/**
 * The headers of a plugin's page: only its own scripts run, only the named origins frame it, no cache keeps it and no
 * other site learns its address.
 * @throws AuthError `BAD_SOURCE`
 */
export function frameHeaders({
  frameAncestors,
  nonce,
  connect = [],
}: FrameHeaderOptions): Record<string, string> {
  if (nonce !== undefined && !NONCE.test(nonce)) throw new AuthError('BAD_SOURCE', 'nonce');
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(nonce ? [`'nonce-${nonce}'`] : [])],
    // React Aria places popovers with inline styles.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'https:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...connect.map(origin)],
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
    'frame-ancestors': frameAncestors.length > 0 ? frameAncestors.map(origin) : ["'none'"],
  };
  return {
    ...API_HEADERS, // same-origin resources: framing asks `frame-ancestors`, this only stops other sites' <img> and <script>
    'Content-Security-Policy': Object.entries(policy)
      .map(([name, sources]) => `${name} ${sources.join(' ')}`)
      .join('; '),
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

const NONCE = /^[\w+/-]+={0,2}$/;
const ORIGIN = /^(?:https?|wss?):\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/i;

function origin(source: string): string {
  if (!ORIGIN.test(source)) throw new AuthError('BAD_SOURCE', JSON.stringify(source));
  return source;
}
