import { allowInsecureRequests, ClientSecretPost, customFetch, discovery, None } from 'openid-client';
import type { Configuration, CustomFetchOptions } from 'openid-client';
import { AuthError } from '../errors.ts';
import type { OutboundFetch } from '../outbound/index.ts';
import type { LoginProvider } from './LoginProvider.ts';

const KEPT_MS = 3_600_000;

/** What providers say about themselves, asked for once an hour each, on behalf of the account that has it. */
export function createConfigurations(
  outbound: OutboundFetch,
  allowHttp: boolean,
): (tenant: string, provider: LoginProvider) => Promise<Configuration> {
  const kept = new Map<string, { configuration: Promise<Configuration>; endsAt: number }>();

  return (tenant, provider) => {
    const key = JSON.stringify([tenant, provider]);
    const known = kept.get(key);
    if (known && known.endsAt > Date.now()) return known.configuration;

    const configuration = discover(provider, throughOutbound(outbound, tenant), allowHttp);
    kept.set(key, { configuration, endsAt: Date.now() + KEPT_MS });
    configuration.catch(() => kept.delete(key)); // the next one asks again
    return configuration;
  };
}

function discover(
  { issuer, clientId, clientSecret }: LoginProvider,
  fetch: ReturnType<typeof throughOutbound>,
  allowHttp: boolean,
): Promise<Configuration> {
  const client = clientSecret === undefined ? None() : ClientSecretPost(clientSecret);
  return discovery(new URL(issuer), clientId, undefined, client, {
    [customFetch]: fetch,
    ...(allowHttp ? { execute: [allowInsecureRequests] } : {}),
  }).catch((error: unknown) => {
    throw outboundFault(error) ?? error;
  });
}

/** The library wraps what our own way out refused: the call's own error says more. */
export function outboundFault(error: unknown): AuthError | undefined {
  if (AuthError.is(error)) return error;
  return error instanceof Error && error.cause !== undefined ? outboundFault(error.cause) : undefined;
}

// Providers' addresses come from settings: they are called as carefully as any other of that kind.
function throughOutbound(outbound: OutboundFetch, tenant: string) {
  return (url: string, { method, headers, body, signal }: CustomFetchOptions): Promise<Response> =>
    outbound(url, {
      tenant,
      method,
      headers,
      ...(signal ? { signal } : {}),
      ...(body === null || body === undefined ? {} : { body: bodyOf(body) }),
    });
}

function bodyOf(body: NonNullable<CustomFetchOptions['body']>): string | Uint8Array {
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  return body instanceof URLSearchParams ? body.toString() : '';
}
