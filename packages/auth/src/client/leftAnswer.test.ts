// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSession } from './createSession.ts';
import { handBackLogin } from './handBackLogin.ts';
import type { PopupWindow } from './handBackLogin.ts';
import { leaveKey } from './leftAnswer.ts';
import { logIn } from './logIn.ts';

const STATE = 's'.repeat(43);
/** What the server was sent by popups, as it would keep it. */
const left: { path: string; state: string; sealed: string }[] = [];
let asked: string[];
let isKept: boolean;

beforeEach(() => {
  left.length = 0;
  asked = [];
  isKept = true;
  sessionStorage.clear();
});

afterEach(() => void vi.useRealTimers());

/** A popup that came back from its provider with nobody to hear it, which the page's key was left in or not. */
function comeBack({ code = 'the-code', state = STATE } = {}) {
  const body = { textContent: 'You can close this window.' };
  const close = vi.fn<() => void>();
  const popup: PopupWindow = {
    location: {
      origin: 'https://crm.example',
      pathname: '/login/okta/callback',
      search: `?code=${code}&state=${state}&iss=https%3A%2F%2Fid.example`,
      hash: '',
    },
    history: { state: null, replaceState: vi.fn<(state: unknown, unused: string, url: string) => void>() },
    document: { readyState: 'complete', body },
    addEventListener: vi.fn<(type: string, listener: () => void) => void>(),
    sessionStorage,
    crypto,
    fetch: async (path, { body: sent }) => {
      left.push({ path, ...(JSON.parse(String(sent)) as { state: string; sealed: string }) });
      return { ok: isKept };
    },
    opener: null,
    close,
  };
  handBackLogin(popup);
  return { body, close };
}

const told = (body: { textContent: string }) =>
  vi.waitFor(() => expect(body.textContent).not.toBe('You can close this window.'));

test('a popup that was cut off leaves its answer, sealed for the page that opened it', async () => {
  const open = leaveKey(window, STATE);
  const { body, close } = comeBack();
  await told(body);
  expect(body.textContent).toMatch(/^Close this window and go back/);
  expect(close).toHaveBeenCalled();
  expect(left).toEqual([{ path: '/api/login/okta/left', state: STATE, sealed: expect.any(String) }]);
  expect(atob(left[0]?.sealed ?? '')).not.toContain('the-code');
  expect(await open?.(left[0]?.sealed ?? '')).toEqual({
    type: 'frontyard-login',
    code: 'the-code',
    state: STATE,
    iss: 'https://id.example',
  });
  expect(sessionStorage).toHaveLength(0);
});

test.each([
  ['one that somebody was lured into, with no key in its window', () => undefined],
  ['one of another login', () => leaveKey(window, 'o'.repeat(43))],
  ['one whose server keeps nothing', () => void (leaveKey(window, STATE), (isKept = false))],
])('%s hands its answer to nobody, and says so', async (_which, prepare) => {
  prepare();
  const { body, close } = comeBack();
  await told(body);
  expect(body.textContent).toMatch(/^You are not logged in/);
  expect(close).not.toHaveBeenCalled();
  expect(left).toHaveLength(isKept ? 0 : 1);
});

test('what was sealed with another key is nothing', async () => {
  leaveKey(window, STATE);
  await told(comeBack().body);
  const open = leaveKey(window, STATE);
  expect(await open?.(left[0]?.sealed ?? '')).toBeUndefined();
  for (const sealed of ['', '!', btoa('x'.repeat(40))]) expect(await open?.(sealed)).toBeUndefined();
});

/** A page whose server begins a login, and keeps what popups leave; its popup is cut off at once. */
async function begin(popup: object) {
  document.head.innerHTML = `<meta name="frontyard-code" content="${'x'.repeat(43)}">`;
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const { pathname } = new URL(address);
    asked.push(`${pathname} ${typeof init.body === 'string' ? init.body : ''}`.trim());
    if (pathname.endsWith('/okta')) return Response.json({ url: 'https://id.example', state: STATE });
    if (pathname.endsWith('/taken')) return Response.json({ sealed: left[0]?.sealed ?? null });
    return Response.json({ token: 'a.b.c', session: 's', lifetimeSeconds: 600 });
  });
  const session = createSession();
  await session.ready;
  const replace = vi.fn<(url: string) => void>();
  const closable = { closed: false, location: { replace }, close: () => undefined };
  const opened = Object.defineProperties(closable, Object.getOwnPropertyDescriptors(popup));
  const work = logIn(session, 'okta', Object.assign(window, { open: () => opened }) as unknown as Window);
  const result = work.then(
    () => 'logged in',
    (error: { code: string }) => error.code,
  );
  await vi.waitFor(() => expect(replace).toHaveBeenCalled());
  opened.closed = true;
  return { result };
}
const taken = () => asked.filter((call) => call.includes('/taken'));

test.each([
  ['gets the focus', () => void window.dispatchEvent(new Event('focus'))],
  ['is seen again', () => void document.dispatchEvent(new Event('visibilitychange'))],
])('the page asks once as it %s, and goes on with what was left', async (_how, comeTo) => {
  const { result } = await begin({ sessionStorage });
  await told(comeBack().body);
  expect(taken()).toEqual([]);
  vi.useFakeTimers();
  comeTo();
  comeTo();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await result).toBe('logged in');
  expect(taken()).toEqual([`/api/login/okta/taken {"state":"${STATE}"}`]);
  expect(asked.at(-2)).toBe(
    `/api/login/okta/answer {"code":"the-code","state":"${STATE}","iss":"https://id.example"}`,
  );
});

test('a login that nothing was left of was cancelled, and so is one whose window keeps no key', async () => {
  const comeBackToPage = async (): Promise<void> => {
    vi.useFakeTimers();
    window.dispatchEvent(new Event('focus'));
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
  };
  const cancelled = await begin({ sessionStorage });
  await comeBackToPage();
  expect(await cancelled.result).toBe('LOGIN_CANCELLED');
  expect(taken()).toHaveLength(1);

  const bare = await begin({
    get sessionStorage(): Storage {
      throw new DOMException('No storage here.', 'SecurityError');
    },
  });
  await comeBackToPage();
  expect(await bare.result).toBe('LOGIN_CANCELLED');
  expect(taken()).toHaveLength(1);
});
