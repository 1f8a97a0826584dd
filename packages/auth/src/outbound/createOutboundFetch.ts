import { fetch } from 'undici';
import type { Response as UndiciResponse } from 'undici';
import { AuthError } from '../errors.ts';
import { checkAddress } from './checkAddress.ts';
import { nextRequest } from './nextRequest.ts';
import type { Outgoing } from './nextRequest.ts';
import { pinnedAgent } from './pinnedAgent.ts';
import { isPublicAddress } from './publicAddress.ts';
import { readBody } from './readBody.ts';
import { resolveHost, systemAddresses } from './resolveHost.ts';
import type { Lookup } from './resolveHost.ts';

export interface OutboundOptions {
  /** Hosts a tenant may reach: `crm.example` covers itself and all under it. Without this, every public host. */
  allow?: (tenant: string) => readonly string[];
  /** The most bytes of an answer, unpacked: 5 MB unless told. */
  maxBytes?: number;
  /** How long a call may take in all, with its redirects and the whole answer: 10,000 ms unless told. */
  timeoutMs?: number;
  /** 3 unless told. */
  maxRedirects?: number;
  /** Lets `http:` through as well. */
  allowHttp?: boolean;
  /** Which resolved addresses may be connected to; public ones unless told. */
  allowAddress?: (address: string) => boolean;
  /** The system's resolver unless told. */
  lookup?: Lookup;
}

export interface OutboundInit {
  /** On whose behalf. */
  tenant: string;
  method?: string;
  headers?: ConstructorParameters<typeof Headers>[0];
  body?: string | Uint8Array;
  signal?: AbortSignal;
}

/** Gives an answer that has been read whole, of whatever status. @throws AuthError `OUTBOUND_…` */
export type OutboundFetch = (address: string | URL, init: OutboundInit) => Promise<Response>;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * A `fetch` for addresses that somebody typed into settings or that arrived from outside. Nothing inside our network
 * can be reached through it: names are resolved first, every address is judged, and the connection goes to no other.
 */
export function createOutboundFetch(options: OutboundOptions = {}): OutboundFetch {
  const { timeoutMs = 10_000 } = options;

  return async (address, { tenant, method = 'GET', headers, body, signal: caller }) => {
    const time = AbortSignal.timeout(timeoutMs);
    const signal = caller ? AbortSignal.any([caller, time]) : time;
    const request = { method: method.toUpperCase(), headers: new Headers(headers), body };
    const hosts = options.allow?.(tenant);
    try {
      return await follow(address, request, { ...options, hosts, timeoutMs, signal });
    } catch (error) {
      if (caller?.aborted) throw caller.reason;
      throw time.aborted ? new AuthError('OUTBOUND_TOO_SLOW', hostOf(address)) : ours(error, address);
    }
  };
}

interface Call extends OutboundOptions {
  hosts: readonly string[] | undefined;
  timeoutMs: number;
  signal: AbortSignal;
}

async function follow(address: string | URL, first: Outgoing, call: Call): Promise<Response> {
  const { hosts, allowHttp = false, maxRedirects = 3 } = call;
  let url = checkAddress(address, { hosts, allowHttp });
  let request = first;

  for (let left = maxRedirects; ; left -= 1) {
    const { answer, location } = await send(url, request, call);
    if (location === undefined) return answer;
    if (left === 0) throw new AuthError('OUTBOUND_REDIRECT', url.hostname);
    const target = URL.canParse(location, url.href) ? new URL(location, url.href) : location;
    const next = checkAddress(target, { hosts, allowHttp });
    request = nextRequest(request, answer.status, url, next);
    url = next;
  }
}

interface Sent {
  answer: Response;
  location: string | undefined;
}

async function send(url: URL, { method, headers, body }: Outgoing, call: Call): Promise<Sent> {
  const { timeoutMs, signal, maxBytes = 5_000_000 } = call;
  const { lookup = systemAddresses, allowAddress = isPublicAddress } = call;
  const addresses = await resolveHost(url, { lookup, isAllowed: allowAddress, signal });
  const agent = pinnedAgent(addresses, timeoutMs);
  try {
    const response = await fetch(url, {
      method,
      headers: [...headers],
      ...(body === undefined ? {} : { body }),
      dispatcher: agent,
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal,
    });
    return { answer: await readBody(response, maxBytes, url.hostname), location: locationOf(response) };
  } finally {
    await agent.destroy();
  }
}

function locationOf({ status, headers }: UndiciResponse): string | undefined {
  return REDIRECTS.has(status) ? (headers.get('location') ?? undefined) : undefined;
}

// Others' errors may quote addresses with keys in them: only their code goes on.
function ours(error: unknown, address: string | URL): AuthError {
  if (AuthError.is(error)) return error;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new AuthError('OUTBOUND_UNREACHABLE', `${hostOf(address)}${code}`);
}

function hostOf(address: string | URL): string {
  return new URL(address).hostname;
}
