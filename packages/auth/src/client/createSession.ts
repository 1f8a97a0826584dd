import { ApiError, errorOf } from './ApiError.ts';
import { dropSecretFromAddress } from './address.ts';
import { sameOrigin } from './sameOrigin.ts';
import { hold, takeToken } from './token.ts';
import type { HeldToken } from './token.ts';

export interface PageSessionOptions {
  /** The page that carries the token; the current one unless told. */
  element?: Document;
  /** Where a session is renewed: `/api/session` unless told. */
  renewUrl?: string;
}

/** A plugin page's way to its own server. The token lives in memory and nowhere else. */
export interface PageSession {
  /** Calls our own server, renewing the session when needed. Gives only answers that went well. @throws ApiError */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Calls our own server and parses its JSON, such as with a zod schema's `parse`. @throws ApiError */
  json<T>(path: string, init: RequestInit | undefined, parse: (value: unknown) => T): Promise<T>;
}

/** Takes over the session the server put in the page, and clears the secret from the page's address at once. */
export function createSession({
  element = document,
  renewUrl = '/api/session',
}: PageSessionOptions = {}): PageSession {
  const window = element.defaultView ?? globalThis.window;
  dropSecretFromAddress(window);
  let token = takeToken(element);
  let renewing: Promise<boolean> | undefined;

  /** One renewal at a time, whoever asks; no caller's signal ends it for the others. */
  const renew = (): Promise<boolean> => {
    renewing ??= renewOnce(token).finally(() => (renewing = undefined));
    return renewing;
  };

  const renewOnce = async (old: HeldToken | undefined): Promise<boolean> => {
    const next = old && (await requestRenewal(sameOrigin(window, renewUrl), old.value));
    if (next) token = next;
    return next !== undefined;
  };

  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const url = sameOrigin(window, path);
    if (!token) throw noSession();
    if (Date.now() > token.renewAfter) await unlessAborted(renew(), init.signal);

    const response = await send(url, init, token.value);
    if (response.ok) return response;
    const again = response.status === 401 && canRepeat(init) && (await unlessAborted(renew(), init.signal));
    const last = again ? await send(url, init, token.value) : response;
    if (!last.ok) throw await errorOf(last);
    return last;
  };

  return {
    fetch: call,
    async json(path, init, parse) {
      const response = await call(path, withAccept(init));
      return parse(await readJson(response));
    },
  };
}

async function send(url: string, init: RequestInit, token: string): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${token}`);
  try {
    return await fetch(url, { ...init, headers, credentials: 'same-origin', redirect: 'error' });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    const message = 'The server could not be reached. Check the connection, then try again.';
    throw new ApiError({ status: 0, code: 'UNREACHABLE', message, cause });
  }
}

// A failed renewal is no failure of the call: the old token may still hold, and its own answer tells.
async function requestRenewal(url: string, token: string): Promise<HeldToken | undefined> {
  try {
    const response = await send(url, { method: 'POST' }, token);
    const answer = (await response.json()) as { token?: unknown };
    return response.ok && typeof answer.token === 'string' ? hold(answer.token) : undefined;
  } catch {
    return undefined;
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return response.status === 204 ? undefined : await response.json();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    const message = 'The server’s answer could not be read. Try again in a moment.';
    throw new ApiError({ status: response.status, code: 'UNEXPECTED_ANSWER', message, cause });
  }
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function canRepeat({ body }: RequestInit): boolean {
  return !(body instanceof ReadableStream);
}

function withAccept(init: RequestInit = {}): RequestInit {
  const headers = new Headers(init.headers);
  if (!headers.has('accept')) headers.set('accept', 'application/json');
  if (typeof init.body === 'string' && !headers.has('content-type')) {
    headers.set('content-type', 'application/json');
  }
  return { ...init, headers };
}

function noSession(): ApiError {
  const message = 'This page was opened without a session. Open the plugin again in Front.';
  return new ApiError({ status: 401, code: 'UNAUTHENTICATED', message });
}
