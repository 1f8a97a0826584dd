import { ApiError } from './ApiError.ts';
import type { PageSession } from './createSession.ts';
import type { LoginMessage } from './handBackLogin.ts';
import { leaveKey } from './leftAnswer.ts';

/**
 * Lets the teammate log in with a provider, in a popup, so that the server knows for sure who it is. Call it from a click:
 * browsers open popups for nothing else. Needs no cookies. Settles once the session says so; where the provider's pages
 * cut the popup off from this one, that is once somebody comes back to this page.
 * @param provider its name, as the server knows it
 * @throws ApiError `POPUP_BLOCKED`, `LOGIN_CANCELLED`, `LOGIN_TIMED_OUT`, `LOGIN_REFUSED`, or what the server said
 */
export async function logIn(
  session: PageSession,
  provider: string,
  window: Window = globalThis.window,
): Promise<void> {
  // At once, while the click still counts; where it leads is known only later.
  const popup = window.open('about:blank', '_blank', 'popup,width=520,height=680');
  if (!popup)
    throw problem(
      'POPUP_BLOCKED',
      'The browser opened no window to log in. Allow windows here, then try again.',
    );
  try {
    const path = `/api/login/${encodeURIComponent(provider)}`;
    const { url, state } = await session.json(path, { method: 'POST' }, readBegun);
    const open = leaveKey(popup, state);
    const pickUp = async (): Promise<LoginMessage | undefined> => {
      const asked = { method: 'POST', body: JSON.stringify({ state }) };
      const sealed = open && (await session.json(`${path}/taken`, asked, readSealed));
      return sealed === undefined ? undefined : open?.(sealed);
    };
    const answer = answerOf(window, popup, { state, pickUp });
    popup.location.replace(url);
    const { code, iss } = await answer;
    if (code === null) throw problem('LOGIN_REFUSED', 'The login was not completed. Try again.');
    const body = JSON.stringify({ code, state, ...(iss === null ? {} : { iss }) });
    await session.json(`${path}/answer`, { method: 'POST', body }, () => undefined);
    await session.renew();
  } finally {
    popup.close();
  }
}

const GRACE_MS = 1500;
/** As long as the server remembers that the login was begun. */
const LONGEST_MS = 10 * 60_000;
const CANCELLED =
  'The login was not complete when you came back here. Try again, and come back once its window says so; if it stays, ask your administrator for another login.';
const TIMED_OUT = 'The login took too long, so nothing has changed. Try again.';

function later(window: Window, ms: number): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, ms);
  });
}

interface Expected {
  state: string;
  /** Asks the server once for what a popup that was cut off has left there. */
  pickUp: () => Promise<LoginMessage | undefined>;
}

/** The popup's message: from our own origin, from that very window, about that very login. Anything else is ignored. */
function answerOf(window: Window, popup: Window, { state, pickUp }: Expected): Promise<LoginMessage> {
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const hear = ({ origin, source, data }: MessageEvent): void => {
      if (origin !== window.location.origin || source !== popup) return;
      if (!isLoginMessage(data) || data.state !== state) return;
      stop.abort();
      resolve(data);
    };
    const giveUp = (code: string, message: string): void => {
      stop.abort();
      reject(problem(code, message));
    };
    let isLooking = false;
    /** A window that a page in it cut off looks closed, and so does one whose message is still on its way. */
    const look = async (): Promise<void> => {
      await later(window, GRACE_MS);
      if (!popup.closed || stop.signal.aborted) return;
      const left = await pickUp();
      if (stop.signal.aborted) return;
      if (left?.state !== state) return giveUp('LOGIN_CANCELLED', CANCELLED);
      stop.abort();
      resolve(left);
    };
    const lookOnce = (): void => {
      if (isLooking) return;
      isLooking = true;
      void look()
        .catch((error: unknown) => {
          stop.abort();
          reject(error);
        })
        .finally(() => (isLooking = false));
    };
    window.addEventListener('message', hear, { signal: stop.signal });
    // A popup that closes gives the focus back; one that stays open is left.
    window.addEventListener('focus', lookOnce, { signal: stop.signal });
    const onVisible = (): void => void (window.document.visibilityState === 'visible' && lookOnce());
    window.document.addEventListener('visibilitychange', onVisible, { signal: stop.signal });
    const timer = window.setTimeout(() => giveUp('LOGIN_TIMED_OUT', TIMED_OUT), LONGEST_MS);
    stop.signal.addEventListener('abort', () => window.clearTimeout(timer));
  });
}

function readSealed(value: unknown): string | undefined {
  const { sealed } = (value ?? {}) as Record<string, unknown>;
  return typeof sealed === 'string' ? sealed : undefined;
}

function isLoginMessage(data: unknown): data is LoginMessage {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'frontyard-login';
}

function readBegun(value: unknown): { url: string; state: string } {
  const { url, state } = (value ?? {}) as Record<string, unknown>;
  const isWeb = typeof url === 'string' && /^https?:\/\//.test(url);
  if (isWeb && typeof state === 'string') return { url, state };
  throw problem('UNEXPECTED_ANSWER', 'The server’s answer could not be read. Try again in a moment.');
}

function problem(code: string, message: string): ApiError {
  return new ApiError({ status: 0, code, message });
}
