// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { startPage } from './startPage.ts';

const ISSUED = { token: 'a.b.c', session: 's', lifetimeSeconds: 600 };
let root: HTMLElement;

beforeEach(() => {
  document.head.innerHTML = `<meta name="frontyard-code" content="${'x'.repeat(43)}">`;
  document.body.innerHTML = '<main></main>';
  root = document.querySelector('main') ?? document.body;
});

test('the page starts once there is a session, and not before', async () => {
  const answer = Promise.withResolvers<Response>();
  vi.stubGlobal('fetch', () => answer.promise);
  const start = vi.fn<() => Promise<void>>();
  const session = startPage(root, start);
  await Promise.resolve();
  expect(start).not.toHaveBeenCalled();
  answer.resolve(Response.json(ISSUED));
  await session.ready;
  await vi.waitFor(() => expect(start).toHaveBeenCalledWith(session));
  expect(root.textContent).toBe('');
});

test('without a session the page says how to get one, and never starts', async () => {
  const error = { code: 'UNAUTHENTICATED', message: 'Open the plugin again in Front.' };
  vi.stubGlobal('fetch', async () => Response.json({ error }, { status: 401 }));
  const start = vi.fn<() => Promise<void>>();
  startPage(root, start);
  await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toBe(error.message));
  expect(root.querySelector('button')).toBeNull();
  expect(start).not.toHaveBeenCalled();
});

test('where the server is out of reach a person can try again', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const start = vi.fn<() => Promise<void>>(async () => undefined);
  startPage(root, start);
  await vi.waitFor(() => expect(root.textContent).toContain('could not be reached'));
  vi.stubGlobal('fetch', async () => Response.json(ISSUED));
  root.querySelector('button')?.click();
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(1));
  expect(root.textContent).toBe('');
});

test('a page whose files do not load says so and can be tried again', async () => {
  vi.stubGlobal('fetch', async () => Response.json(ISSUED));
  let fails = true;
  const start = vi.fn<() => Promise<void>>(async () => {
    if (fails) throw new TypeError('Failed to fetch dynamically imported module');
  });
  startPage(root, start);
  await vi.waitFor(() => expect(root.textContent).toContain('could not be loaded'));
  expect(root.textContent).not.toContain('dynamically');
  fails = false;
  root.querySelector('button')?.click();
  await vi.waitFor(() => expect(start).toHaveBeenCalledTimes(2));
});
