import { isIPv6 } from 'node:net';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';

const MOST_HEADER_BYTES = 16 * 1024;

/** Connects to these addresses alone, whatever the host's name stands for by then. */
export function pinnedAgent(addresses: readonly string[], timeoutMs: number): Agent {
  return new Agent({
    connect: { lookup: always(addresses), timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxHeaderSize: MOST_HEADER_BYTES,
  });
}

function always(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_host, { all }, answer) => {
    const [first] = found;
    if (all || !first) answer(null, found);
    else answer(null, first.address, first.family);
  };
}
