import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { AuthError } from '../errors.ts';

/** Names the caller of a request by its connection and its `X-Forwarded-For`; one text for one caller. */
export type CallerAddress = (peer: string | undefined, forwardedFor: string | undefined) => string;

type Address = ReturnType<typeof ipaddr.parse>;
type Range = ReturnType<typeof ipaddr.parseCIDR>;

/** Each hop is a lookup in the list; an honest chain has two or three. */
const MOST_HOPS = 32;

/**
 * Believes `X-Forwarded-For` only as far as our own proxies wrote it: from the right, while the one who said so is
 * trusted. With no proxies the header is not read at all. IPv6 callers count by their network (/64), which one
 * person holds whole.
 * @param proxies addresses or ranges, such as `10.0.0.0/8`
 * @throws AuthError `BAD_PROXY`
 */
export function createCallerAddress(proxies: readonly string[] = []): CallerAddress {
  const ranges = proxies.map(readRange);
  const isTrusted = (address: Address): boolean => ranges.some((range) => isWithin(address, range));

  return (peer, forwardedFor) => {
    let caller = parse(peer);
    const hops = ranges.length > 0 ? (forwardedFor ?? '').split(',').slice(-MOST_HOPS) : [];
    while (caller && isTrusted(caller)) {
      const next = parse(withoutPort(hops.pop()?.trim() ?? ''));
      if (!next) break;
      caller = next;
    }
    return caller ? nameOf(caller) : 'unknown';
  };
}

function parse(text: string | undefined): Address | undefined {
  return text !== undefined && isIP(text) !== 0 ? ipaddr.process(text) : undefined;
}

/** Some proxies write the port as well: `198.51.100.1:443`, `[2001:db8::1]:443`. */
function withoutPort(hop: string): string {
  const [, four, six] = /^(?:([\d.]{7,15}):\d{1,5}|\[([\da-f:.]{2,45})\](?::\d{1,5})?)$/i.exec(hop) ?? [];
  return four ?? six ?? hop;
}

function readRange(text: string): Range {
  const address = parse(text);
  if (address) return [address, address.kind() === 'ipv4' ? 32 : 128];
  if (!text.includes('/') || !ipaddr.isValidCIDR(text)) throw new AuthError('BAD_PROXY');
  return ipaddr.parseCIDR(text);
}

function isWithin(address: Address, [network, bits]: Range): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}

function nameOf(address: Address): string {
  if (address.kind() === 'ipv4') return address.toString();
  const network = address.toByteArray().fill(0, 8);
  return `${ipaddr.fromByteArray(network).toString()}/64`;
}
