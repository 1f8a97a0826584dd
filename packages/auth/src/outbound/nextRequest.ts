import { AuthError } from '../errors.ts';

/** One request as it goes out; the body can be sent again. */
export interface Outgoing {
  method: string;
  headers: Headers;
  body: string | Uint8Array | undefined;
}

/** All that may follow to another origin: keys of vendors have names nobody can list. */
const HARMLESS = new Set(['accept', 'accept-language', 'content-type', 'user-agent']);

/**
 * What is sent after a redirect: a GET without a body where browsers send one, and to another origin no credentials.
 * @throws AuthError `OUTBOUND_REDIRECT` when a body would go to another origin
 */
export function nextRequest(sent: Outgoing, status: number, from: URL, to: URL): Outgoing {
  const becomesGet = status === 303 ? sent.method !== 'HEAD' : status < 303 && sent.method === 'POST';
  const headers = new Headers(sent.headers);
  if (becomesGet) headers.delete('content-type');
  const next = becomesGet ? { method: 'GET', headers, body: undefined } : { ...sent, headers };
  if (from.origin === to.origin) return next;

  if (next.body !== undefined) throw new AuthError('OUTBOUND_REDIRECT', to.hostname);
  const harmless = [...headers].filter(([name]) => HARMLESS.has(name));
  return { ...next, headers: new Headers(harmless) };
}
