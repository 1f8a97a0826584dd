import { ApiError, errorOf } from './ApiError.ts';
import { patiently } from './patience.ts';

/** A session as the page holds it, in memory alone. */
export interface HeldSession {
  id: string;
  token: string;
  /** What renews it next. */
  handle: string;
  /** When half of the token's life is over by this page's own clock, which may be wrong: only its length is used. */
  renewAfter: number;
}

/** Where sessions are opened, and the account that the page's address names, if it does. */
export interface Place {
  url: string;
  tenant: string | undefined;
}

const META = 'meta[name="frontyard-code"]';

/** Reads the one-time code the server put in the page and removes it, so that no later script finds it there. */
export function takeCode(page: Document): string | undefined {
  const element = page.querySelector<HTMLMetaElement>(META);
  element?.remove();
  return element?.content || undefined;
}

/** Trades the one-time code for a session. @throws ApiError */
export async function requestSession(
  { url, tenant }: Place,
  code: string,
  handle: string,
): Promise<HeldSession> {
  return hold(await ask(url, { code, handle, tenant }), handle);
}

/** Renews a session. @throws ApiError */
export async function requestRenewal(
  { url, tenant }: Place,
  { id, handle }: HeldSession,
  { next, teammate }: { next: string; teammate: string | undefined },
): Promise<HeldSession> {
  return hold(await ask(`${url}/renewal`, { session: id, handle, next, teammate, tenant }), next);
}

/** 256 random bits, as 43 characters. */
export function createHandle(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** Sends to our own server, with a header that no other site's page can send. @throws ApiError `UNREACHABLE` */
export async function send(url: string, init: RequestInit, token?: string): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('x-frontyard', '1');
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  try {
    return await fetch(url, { ...init, headers, credentials: 'same-origin', redirect: 'error' });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    const message = 'The server could not be reached. Check the connection, then try again.';
    throw new ApiError({ status: 0, code: 'UNREACHABLE', message, cause });
  }
}

async function ask(url: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  // The same request again is safe: our own handle tells the server that it is the same.
  const request = { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await patiently(() => send(url, request), { isRepeatable: true });
  if (!response.ok) throw await errorOf(response);
  return response.json().catch(() => undefined);
}

function hold(answer: unknown, handle: string): HeldSession {
  const { token, session, lifetimeSeconds } = (answer ?? {}) as Record<string, unknown>;
  if (typeof token === 'string' && typeof session === 'string' && typeof lifetimeSeconds === 'number') {
    return { id: session, token, handle, renewAfter: Date.now() + (lifetimeSeconds / 2) * 1000 };
  }
  const message = 'The server’s answer could not be read. Try again in a moment.';
  throw new ApiError({ status: 200, code: 'UNEXPECTED_ANSWER', message });
}
