import { AuthError } from '../errors.ts';

export interface AddressRules {
  /** Hosts the tenant may reach, by suffix; `undefined` for any public one. */
  hosts: readonly string[] | undefined;
  allowHttp: boolean;
}

/** Refuses an address by its text alone, before anything is looked up. @throws AuthError */
export function checkAddress(address: string | URL, { hosts, allowHttp }: AddressRules): URL {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined;
  const schemes = allowHttp ? ['https:', 'http:'] : ['https:'];
  if (!url || !schemes.includes(url.protocol)) throw new AuthError('OUTBOUND_SCHEME');
  if (url.username !== '' || url.password !== '') throw new AuthError('OUTBOUND_USER_INFO', url.hostname);
  if (hosts && !hosts.some((suffix) => isWithin(url.hostname, suffix))) {
    throw new AuthError('OUTBOUND_HOST', url.hostname);
  }
  return url;
}

/** `crm.example` covers itself and `eu.crm.example`, not `evilcrm.example`. */
function isWithin(hostname: string, suffix: string): boolean {
  const host = plain(hostname);
  const end = plain(suffix).replace(/^\*?\./, '');
  return end !== '' && (host === end || host.endsWith(`.${end}`));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
