import { ApiError } from './ApiError.ts';
import { createHandle, requestRenewal, requestSession, send } from './requests.ts';
import type { HeldSession, Place } from './requests.ts';

/** `opening` until the server answered, `open`, and `ended` once only opening the plugin again helps. */
export type SessionState = 'opening' | 'open' | 'ended';

/** Keeps the page's session fresh: one request at a time, whoever waits for it. */
export interface Keeper {
  readonly ready: Promise<void>;
  readonly state: SessionState;
  subscribe(listener: () => void): () => void;
  /** A session young enough to be used. @throws ApiError */
  fresh(): Promise<HeldSession>;
  /** Another one in place of a session the server didn't take. @throws ApiError */
  instead(refused: HeldSession): Promise<HeldSession>;
  /** @throws ApiError */
  renew(): Promise<HeldSession>;
  claim(teammateId: string): void;
  end(): Promise<void>;
}

/** Front's ids of teammates; a server refuses a renewal with any other. */
const TEAMMATE = /^tea_\w{1,64}$/;

export function createKeeper(place: Place, code: string | undefined): Keeper {
  let state: SessionState = 'opening';
  let held: HeldSession | undefined;
  let teammate: string | undefined;
  let work: Promise<HeldSession> | undefined;
  const listeners = new Set<() => void>();
  // Kept until it worked: a repeated request is the same request.
  let next = createHandle();

  const become = (to: SessionState): void => {
    if (state === to || state === 'ended') return;
    state = to;
    for (const listener of listeners) listener();
  };

  const alone = (request: () => Promise<HeldSession>): Promise<HeldSession> => {
    work ??= request()
      .then(keep, refuse)
      .finally(() => (work = undefined));
    return work;
  };

  const keep = (session: HeldSession): HeldSession => {
    if (state === 'ended') throw noSession();
    held = session;
    next = createHandle();
    become('open');
    return session;
  };

  const refuse = (error: unknown): never => {
    if (ApiError.is(error) && error.status === 401) become('ended');
    throw error;
  };

  const open = (): Promise<HeldSession> =>
    alone(() => (code === undefined ? Promise.reject(noSession()) : requestSession(place, code, next)));
  const renew = (): Promise<HeldSession> => {
    const old = held;
    if (state === 'ended') return Promise.reject(noSession());
    return old ? alone(() => requestRenewal(place, old, { next, teammate })) : open();
  };

  const ready = open().then(() => undefined);
  ready.catch(() => undefined); // whoever waits for it hears of it

  return {
    ready,
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async fresh() {
      if (state === 'ended') throw noSession();
      if (!held) return open();
      // A failed renewal is no failure of the call: the old token may still hold, and its own answer tells.
      const old = held;
      return Date.now() > old.renewAfter ? renew().catch(() => old) : old;
    },
    instead: async (refused) => (held && held !== refused ? held : renew()),
    renew,
    claim(teammateId) {
      if (teammate === teammateId || !TEAMMATE.test(teammateId)) return;
      teammate = teammateId;
      // After whatever is on its way without the claim. A failed one goes along with the next renewal.
      const begun = work ?? Promise.resolve();
      void begun.then(renew, renew).catch(() => undefined);
    },
    async end() {
      const token = held?.token;
      held = undefined;
      become('ended');
      if (token !== undefined) await send(place.url, { method: 'DELETE' }, token);
    },
  };
}

function noSession(): ApiError {
  const message = 'This page’s session is missing or has ended. Open the plugin again in Front.';
  return new ApiError({ status: 401, code: 'UNAUTHENTICATED', message });
}
