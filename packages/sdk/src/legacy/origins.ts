import type { PageWindow } from '../bridge.ts';

/**
 * The origin of the page that frames this one, if the legacy wire may talk to it: what `?front_domain=` of the
 * page's own address says, else what the browser tells. Undefined when it is unknown or not allowed.
 */
export function findHostOrigin(page: PageWindow, allowed?: readonly string[]): string | undefined {
  const origin = originOf(
    statedDomain(page) ?? page.location?.ancestorOrigins?.[0] ?? page.document?.referrer,
  );
  const isAllowed = allowed ? allowed.includes(origin ?? '') : isFrontOrLoopback(origin);
  return isAllowed ? origin : undefined;
}

function statedDomain({ location }: PageWindow): string | undefined {
  const domain = location && new URL(location.href).searchParams.get('front_domain');
  if (!domain) return undefined;
  return domain.includes('://') ? domain : `https://${domain}`;
}

function originOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).origin : undefined;
}

const FRONT = /^https:\/\/([^/:]+\.)?front(app|application)\.com$/;
const LOOPBACK = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

function isFrontOrLoopback(origin = ''): boolean {
  return FRONT.test(origin) || LOOPBACK.test(origin);
}
