import { ApiError, errorOf } from './ApiError.ts';
import { dropSecretFromAddress } from './address.ts';
import { createKeeper } from './createKeeper.ts';
import type { SessionState } from './createKeeper.ts';
import { patiently } from './patience.ts';
import type { Patience } from './patience.ts';
import { send, takeCode } from './requests.ts';
import type { HeldSession } from './requests.ts';
import { sameOrigin } from './sameOrigin.ts';

export interface PageSessionOptions {
  /** The page that carries the one-time code; the current one unless told. */
  element?: Document;
  /** Where sessions are opened, renewed (`…/renewal`) and ended: `/api/session` unless told. */
  url?: string;
}

/** A plugin page's way to its own server. Token and handle live in memory and nowhere else. */
export interface PageSession {
  /** Settles once there is a session; nothing of Front's belongs into the page before. @throws ApiError */
  readonly ready: Promise<void>;
  /** Calls our own server, renewing the session when needed. Gives only answers that went well. @throws ApiError */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Calls our own server and parses its JSON, such as with a zod schema's `parse`. @throws ApiError */
  json<T>(path: string, init: RequestInit | undefined, parse: (value: unknown) => T): Promise<T>;
  /** Says who works here, as Front told the page: the session is renewed at once, with that as a claim and no more. */
  claim(teammateId: string): void;
  /** Renews at once, as after a login: the server may know more by now. @throws ApiError */
  renew(): Promise<void>;
  /** Signs out: nothing works any more until the plugin is opened again. */
  end(): Promise<void>;
  readonly state: SessionState;
  /** Calls back on every change of `state`; gives the way to stop that. */
  subscribe(listener: () => void): () => void;
}

/** Clears the secret from the page's address at once, and trades the code the server put in the page for a session. */
export function createSession({
  element = document,
  url = '/api/session',
}: PageSessionOptions = {}): PageSession {
  const window = element.defaultView ?? globalThis.window;
  dropSecretFromAddress(window);
  const tenant = new URLSearchParams(window.location.search).get('t') ?? undefined;
  const keeper = createKeeper({ url: sameOrigin(window, url), tenant }, takeCode(element));

  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const address = sameOrigin(window, path);
    const held = await unlessAborted(keeper.fresh(), init.signal);
    const request = (token: string) => () => send(address, init, token);
    const response = await patiently(request(held.token), patienceWith(init));
    if (response.ok) return response;
    const again = response.status === 401 && canRepeat(init) && (await renewed(held, init.signal));
    const last = again ? await patiently(request(again.token), patienceWith(init)) : response;
    if (!last.ok) throw await errorOf(last);
    return last;
  };

  const renewed = (old: HeldSession, signal: RequestInit['signal']): Promise<HeldSession | undefined> =>
    unlessAborted(
      keeper.instead(old).catch(() => undefined),
      signal,
    );

  return {
    ready: keeper.ready,
    fetch: call,
    async json(path, init, parse) {
      return parse(await readJson(await call(path, withAccept(init))));
    },
    claim: keeper.claim,
    async renew() {
      await keeper.renew();
    },
    end: keeper.end,
    get state() {
      return keeper.state;
    },
    subscribe: keeper.subscribe,
  };
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

function patienceWith(init: RequestInit): Patience {
  const isRead = /^(?:GET|HEAD)$/i.test(init.method ?? 'GET');
  const hasKey = new Headers(init.headers).has('idempotency-key');
  return { isRepeatable: (isRead || hasKey) && canRepeat(init), signal: init.signal };
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
