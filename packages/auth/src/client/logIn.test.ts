// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createSession } from './createSession.ts';
import { handBackLogin } from './handBackLogin.ts';
import { logIn } from './logIn.ts';

const ISSUED = { token: 'a.b.c', session: 's', lifetimeSeconds: 600 };
const calls: string[] = [];

/** A page whose server begins a login at `url`. */
function openPage(url: string) {
  calls.length = 0;
  document.head.innerHTML = `<meta name="frontyard-code" content="${'x'.repeat(43)}">`;
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    calls.push(`${new URL(address).pathname} ${typeof init.body === 'string' ? init.body : ''}`.trim());
    return Response.json(address.endsWith('/login/okta') ? { url, state: 'the-state' } : ISSUED);
  });
  return createSession();
}

const popup = {
  location: { replace: vi.fn<(url: string) => void>() },
  close: vi.fn<() => void>(),
  closed: false,
};
const open = vi.fn<() => typeof popup | null>(() => popup);
const frame = (): Window => Object.assign(window, { open }) as unknown as Window;
const say = (from: { origin?: string; source?: object }, data: object = {}): void => {
  const message = {
    type: 'frontyard-login',
    code: 'code',
    state: 'the-state',
    iss: 'https://id.example',
    ...data,
  };
  const event = new MessageEvent('message', { data: message });
  const whence = { origin: window.location.origin, source: popup, ...from };
  for (const [name, value] of Object.entries(whence)) Object.defineProperty(event, name, { value });
  window.dispatchEvent(event);
};

test('the popup opens at once, goes to the provider, and its answer goes to the server', async () => {
  const session = openPage('https://id.example/authorize');
  await session.ready;
  const work = logIn(session, 'okta', frame());
  expect(open).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(popup.location.replace).toHaveBeenCalledWith('https://id.example/authorize'));
  say({ origin: 'https://evil.test' }, { code: 'evil' });
  say({ source: window }, { code: 'evil' });
  say({}, { code: 'evil', state: 'other' });
  say({}, { code: 'evil', type: 'other' });
  say({});
  await work;
  expect(calls.at(-2)).toBe(
    '/api/login/okta/answer {"code":"code","state":"the-state","iss":"https://id.example"}',
  );
  expect(calls.at(-1)).toMatch(/^\/api\/session\/renewal /);
  expect(popup.close).toHaveBeenCalled();
});

test('a provider that says no, and a window that cannot open, are told', async () => {
  const session = openPage('https://id.example/authorize');
  popup.close.mockClear();
  const refused = logIn(session, 'okta', frame()).catch((error: unknown) => error);
  await vi.waitFor(() => {
    say({}, { code: null });
    expect(popup.close).toHaveBeenCalled();
  });
  expect(await refused).toMatchObject({ code: 'LOGIN_REFUSED' });
  open.mockReturnValueOnce(null);
  await expect(logIn(session, 'okta', frame())).rejects.toMatchObject({ code: 'POPUP_BLOCKED' });
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.test', ''])(
  'the popup is never sent to %j',
  async (url) => {
    const session = openPage(url);
    popup.location.replace.mockClear();
    await expect(logIn(session, 'okta', frame())).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
    expect(popup.location.replace).not.toHaveBeenCalled();
  },
);

test('a window that looks closed may still answer, as its message is on its way', async () => {
  const session = openPage('https://id.example/authorize');
  await session.ready;
  popup.location.replace.mockClear();
  const work = logIn(session, 'okta', frame());
  await vi.waitFor(() => expect(popup.location.replace).toHaveBeenCalled());
  popup.closed = true;
  window.dispatchEvent(new Event('focus'));
  say({});
  await expect(work).resolves.toBeUndefined();
  popup.closed = false;
});

test('one that stays closed is a login that was cancelled, one that never answers has timed out', async () => {
  const session = openPage('https://id.example/authorize');
  await session.ready;
  vi.useFakeTimers();
  for (const [closed, wait, code] of [
    [true, 2000, 'LOGIN_CANCELLED'],
    [false, 600_000, 'LOGIN_TIMED_OUT'],
  ] as const) {
    popup.location.replace.mockClear();
    const work = logIn(session, 'okta', frame()).catch((error: unknown) => error);
    await vi.waitFor(() => expect(popup.location.replace).toHaveBeenCalled());
    popup.closed = closed;
    window.dispatchEvent(new Event('focus'));
    await vi.advanceTimersByTimeAsync(wait);
    expect(await work).toMatchObject({ code });
    popup.closed = false;
  }
  vi.useRealTimers();
});

test('the popup hands back to our own origin alone, and takes the answer out of its address', () => {
  const postMessage = vi.fn<(message: object, origin: string) => void>();
  const replaceState = vi.fn<(state: unknown, unused: string, url: string) => void>();
  const location = {
    origin: 'https://crm.example',
    pathname: '/login/okta/callback',
    search: '?code=c&state=s',
    hash: '',
  };
  handBackLogin({
    location,
    history: { state: null, replaceState },
    document: { readyState: 'loading', body: { textContent: '' } },
    addEventListener: vi.fn<(type: string, listener: () => void) => void>(),
    sessionStorage,
    crypto,
    fetch,
    opener: { postMessage },
    close: vi.fn<() => void>(),
  });
  expect(replaceState).toHaveBeenCalledWith(null, '', '/login/okta/callback');
  expect(postMessage).toHaveBeenCalledWith(
    { type: 'frontyard-login', code: 'c', state: 's', iss: null },
    'https://crm.example',
  );
});
