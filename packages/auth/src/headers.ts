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
  /** Names of the Trusted Types policies the page's libraries may make; `dompurify` unless told. */
  trustedTypes?: readonly string[];
  /** Keeps what called the page within reach of it, as a login in a popup needs; cut off unless told. */
  keepsOpener?: boolean;
}

/**
 * The headers of a plugin's page: only its own scripts run, text becomes HTML only through a named policy, only the
 * named origins frame it, no cache keeps it and no other site learns its address.
 * @throws AuthError `BAD_SOURCE`
 */
export function frameHeaders(options: FrameHeaderOptions): Record<string, string> {
  return {
    ...API_HEADERS, // same-origin resources: framing asks `frame-ancestors`, this only stops other sites' <img> and <script>
    'Content-Security-Policy': policyOf(options),
    'Cross-Origin-Opener-Policy': options.keepsOpener ? 'unsafe-none' : 'same-origin-allow-popups',
    'Permissions-Policy': PERMISSIONS,
  };
}

function policyOf(options: FrameHeaderOptions): string {
  const { frameAncestors, nonce, connect = [], trustedTypes = ['dompurify'] } = options;
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(nonce === undefined ? [] : [`'nonce-${plain(NONCE, nonce, 'nonce')}'`])],
    // React Aria places popovers with inline styles.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'https:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...connect.map(origin)],
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': trustedTypes.length > 0 ? trustedTypes.map(policyName) : ["'none'"],
    'frame-ancestors': frameAncestors.length > 0 ? frameAncestors.map(origin) : ["'none'"],
  };
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** What no plugin of ours needs; copying to the clipboard is left to the frame's own page. */
const PERMISSIONS = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
  .map((name) => `${name}=()`)
  .join(', ');

const NONCE = /^[\w+/-]+={0,2}$/;
const POLICY_NAME = /^[\w#=/@.%-]+$/;
const ORIGIN = /^(?:https?|wss?):\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/i;

function origin(source: string): string {
  return plain(ORIGIN, source, JSON.stringify(source));
}

function policyName(name: string): string {
  return plain(POLICY_NAME, name, JSON.stringify(name));
}

function plain(pattern: RegExp, source: string, subject: string): string {
  if (!pattern.test(source)) throw new AuthError('BAD_SOURCE', subject);
  return source;
}
