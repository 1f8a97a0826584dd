import { PAGE_REPORT, REPORTS_WANTED } from '@frontyard/sdk-types/wire';
import { afterEach, expect, test, vi } from 'vitest';
import { connect, type Bridge, type HostWindow, type PageWindow } from './index.ts';

const opened: Bridge[] = [];
afterEach(() => {
  for (const bridge of opened.splice(0)) bridge.close();
});

function open() {
  const posted: { message: unknown; origin: string }[] = [];
  const host: HostWindow = { postMessage: (message, origin) => void posted.push({ message, origin }) };
  const page = Object.assign(new EventTarget(), {
    location: { href: 'http://localhost:5001/' },
    parent: host,
  });
  const bridge = connect({ window: page as PageWindow, host, timeout: 60_000 });
  bridge.ready.catch(() => undefined);
  opened.push(bridge);
  const ask = (source: unknown = host) => {
    const event = new MessageEvent('message', {
      data: { type: REPORTS_WANTED },
      origin: 'http://localhost:4400',
    });
    Object.defineProperty(event, 'source', { value: source });
    page.dispatchEvent(event);
  };
  const fail = (text: string) =>
    page.dispatchEvent(
      Object.assign(new Event('error'), { error: new Error(text), filename: '', lineno: 0 }),
    );
  const reports = () => posted.filter(({ message }) => (message as { type?: unknown }).type === PAGE_REPORT);
  return { page, host, ask, fail, reports };
}

test('a host that does not ask, as Front, hears of no error', async () => {
  const { fail, reports } = open();
  fail('hidden');
  await new Promise((resolve) => setTimeout(resolve));
  expect(reports()).toEqual([]);
});

test('a host that asks hears what went wrong before and after, at its own origin alone', async () => {
  const { ask, fail, reports } = open();
  fail('before');
  ask();
  await vi.waitFor(() => expect(reports()).toHaveLength(1));
  fail('after');
  ask();
  expect(reports()).toEqual(
    ['before', 'after'].map((text) => ({
      message: { type: PAGE_REPORT, kind: 'error', text: `Error: ${text}` },
      origin: 'http://localhost:4400',
    })),
  );
});

test('nobody but the host can ask', async () => {
  const { ask, fail, reports } = open();
  ask({});
  fail('hidden');
  await new Promise((resolve) => setTimeout(resolve));
  expect(reports()).toEqual([]);
});

test('a page that connects twice tells everything once', async () => {
  const { page, host, ask, fail, reports } = open();
  const second = connect({ window: page as PageWindow, host, timeout: 60_000 });
  second.ready.catch(() => undefined);
  opened.push(second);
  ask();
  fail('once');
  await vi.waitFor(() => expect(reports()).toHaveLength(1));
});
