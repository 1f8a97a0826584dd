import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Public by its number, yet it answers as the metadata and agent service of Azure's own machines. */
const SERVICES = new Set(['168.63.129.16']);
/** The one block given out for the public Internet: what embeds an IPv4 address (mapped, compatible, NAT64) is outside. */
const GLOBAL_SIX = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an address belongs to the public Internet: not private, loopback, link-local, multicast, reserved, a cloud's
 * metadata service, nor an IPv6 spelling of an IPv4 address.
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false; // the parser alone would take 127.1 and the like
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast' || SERVICES.has(parsed.toString())) return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_SIX);
}
