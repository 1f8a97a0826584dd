import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { AuthError } from '../errors.ts';

/** Finds every address of a host name. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** The system's own resolver. */
export const systemAddresses: Lookup = async (host) => {
  const found = await systemLookup(host, { all: true });
  return found.map(({ address }) => address);
};

export interface ResolveOptions {
  lookup: Lookup;
  isAllowed: (address: string) => boolean;
  signal: AbortSignal;
}

/**
 * The addresses a connection may go to. One forbidden address refuses the host whole: an honest host has none.
 * @throws AuthError `OUTBOUND_ADDRESS`, `OUTBOUND_UNREACHABLE`
 */
export async function resolveHost(
  { hostname }: URL,
  { lookup, isAllowed, signal }: ResolveOptions,
): Promise<readonly string[]> {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses = isIP(host) ? [host] : await unlessAborted(lookup(host), signal, host);
  if (addresses.length === 0) throw new AuthError('OUTBOUND_UNREACHABLE', host);
  if (!addresses.every(isAllowed)) throw new AuthError('OUTBOUND_ADDRESS', host);
  return addresses;
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal, host: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, () => reject(new AuthError('OUTBOUND_UNREACHABLE', host)));
    if (signal.aborted) abort();
  });
}
