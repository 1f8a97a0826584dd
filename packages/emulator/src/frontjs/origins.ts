import type { WarningCode } from './errors.ts';
import type { Page } from './page.ts';

export type Host = { origin: string } | { warning: WarningCode };

/**
 * The origin of the page that frames this one, if the library may talk to it: `?front_domain=` of the page's own
 * URL, else what the browser tells. Never `*`.
 */
export function findHost(page: Page): Host {
  if ((page.parent as unknown) === page) return { warning: 'NOT_FRAMED' };
  const stated = new URL(page.location.href).searchParams.get('front_domain');
  const origin = stated === null ? framingOrigin(page) : webOrigin(withScheme(stated));
  if (origin === undefined) return { warning: stated === null ? 'HOST_UNKNOWN' : 'HOST_UNREADABLE' };
  return isAllowed(origin, page.frontAllowedOrigins) ? { origin } : { warning: 'HOST_NOT_ALLOWED' };
}

/** Front's own origins, this machine's, and those the page lists. */
export function isAllowed(origin: string, listed?: unknown): boolean {
  const url = new URL(origin);
  if (LOOPBACK.has(url.hostname) || isFront(url)) return true;
  return Array.isArray(listed) && listed.some((entry) => webOrigin(entry) === origin);
}

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
const FRONT_DOMAINS = ['frontapp.com', 'frontapplication.com'];

function isFront({ protocol, port, hostname }: URL): boolean {
  if (protocol !== 'https:' || port !== '') return false;
  return FRONT_DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

function framingOrigin({ location, document }: Page): string | undefined {
  return webOrigin(location.ancestorOrigins?.[0] ?? document.referrer);
}

function withScheme(domain: string): string {
  return domain.includes('://') ? domain : `https://${domain}`;
}

function webOrigin(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}
