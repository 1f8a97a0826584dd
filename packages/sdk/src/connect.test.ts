import { expect, test, vi } from 'vitest';
import { HANDSHAKE, PAGE_ADDRESS } from '@frontyard/sdk-types/wire';
import { connect, PluginError, type FrontContext } from './index.ts';
import { noConversation, singleConversation } from './testing/contexts.ts';
import { currentHost } from './testing/currentHost.ts';
import { openPage } from './testing/page.ts';
import { rejection } from './testing/rejection.ts';
import { joinCurrent, offerCurrent } from './testing/scenes.ts';

test('the page tells its address without the secret, then offers one port, each once', () => {
  const { page } = offerCurrent();
  const address = { type: PAGE_ADDRESS, address: 'https://plugin.test/panel' };
  expect(
    page.posted.map(({ message, targetOrigin, ports }) => [message, targetOrigin, ports.length]),
  ).toEqual([
    [address, '*', 0],
    [HANDSHAKE, '*', 1],
  ]);
});

test('ready gives the first context', async () => {
  const { bridge, front } = offerCurrent();
  expect(bridge.context).toBeUndefined();
  expect(bridge.wire).toBeUndefined();
  expect(bridge.can('tag')).toBe(false);
  front.show(singleConversation('cnv_7'));

  await expect(bridge.ready).resolves.toMatchObject({ conversation: { id: 'cnv_7' } });
  expect(bridge.wire).toBe('current');
  expect(bridge.can('tag')).toBe(true);
});

test('a page outside of Front is told so in time, and asking is voluntary', async () => {
  const unhandled = vi.fn<() => void>();
  process.on('unhandledRejection', unhandled);
  const { bridge } = offerCurrent({ timeout: 5 });
  const waiting = rejection(bridge.host.listInboxes());

  expect((await waiting).code).toBe('NOT_IN_FRONT');
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  expect(PluginError.is(await rejection(bridge.ready), 'NOT_IN_FRONT')).toBe(true);
  expect((await rejection(bridge.host.listInboxes())).code).toBe('NOT_IN_FRONT');
});

test('a page with no window around it at all is told so too', async () => {
  const { window } = openPage();
  const bridge = connect({ window, timeout: 5 });
  expect((await rejection(bridge.ready)).code).toBe('NOT_IN_FRONT');
  bridge.close();
});

test('a Front that answers late is taken all the same', async () => {
  const { bridge, front } = offerCurrent({ timeout: 5 });
  await rejection(bridge.ready);
  front.on('listInboxes', () => ({ results: [] }));
  front.show(noConversation());

  await vi.waitFor(() => expect(bridge.context?.type).toBe('noConversation'));
  await expect(bridge.host.listInboxes()).resolves.toEqual({ results: [] });
});

test('a subscriber hears the context of now and every change until it has had enough', async () => {
  const { bridge, front } = await joinCurrent(singleConversation('cnv_1'));
  const heard: string[] = [];
  const stop = bridge.subscribe((context) => heard.push(context.type));
  front.show(noConversation());
  await vi.waitFor(() => expect(heard).toEqual(['singleConversation', 'noConversation']));

  stop();
  front.show(singleConversation('cnv_2'));
  await vi.waitFor(() => expect(bridge.context?.type).toBe('singleConversation'));
  expect(heard).toHaveLength(2);
});

test('a subscriber that throws is reported and keeps nobody else from hearing', async () => {
  const reported = vi.fn<(error: Error) => void>();
  vi.stubGlobal('reportError', reported);
  const { bridge, front } = offerCurrent();
  const heard: FrontContext[] = [];
  bridge.subscribe(() => {
    throw new Error('mine');
  });
  bridge.subscribe((context) => heard.push(context));
  front.show(singleConversation());
  await bridge.ready;
  front.show(noConversation());

  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(reported.mock.calls.map(([error]) => error.message)).toEqual(['mine', 'mine']);
});

test('awaiting the bridge or its methods does not hang', async () => {
  const { bridge } = offerCurrent();
  expect(await bridge).toBe(bridge);
  expect(await bridge.host).toBe(bridge.host);
  expect('then' in bridge.host).toBe(false);
});

test('junk from the host is passed over', async () => {
  const { bridge, front } = offerCurrent();
  const junk = [
    null,
    7,
    'hi',
    [],
    {},
    { type: 'toString' },
    { type: '__proto__' },
    { type: 'context_update' },
  ];
  for (const message of junk) front.say(message);
  front.say({ type: 'context_update', context: { id: 7, type: 'singleConversation' } });
  front.say({ type: 'function_result', id: '99', value: 1 });
  front.show(singleConversation('cnv_1'));

  await expect(bridge.ready).resolves.toMatchObject({ conversation: { id: 'cnv_1' } });
});

test('whether the page is shown is told at once and at every change', async () => {
  const { bridge, page } = await joinCurrent();
  const seen: boolean[] = [];
  bridge.onVisibility((visible) => seen.push(visible));
  page.document.visibilityState = 'hidden';
  page.document.dispatchEvent(new Event('visibilitychange'));
  expect(seen).toEqual([true, false]);

  bridge.close();
  page.document.visibilityState = 'visible';
  page.document.dispatchEvent(new Event('visibilitychange'));
  expect(seen).toEqual([true, false]);
});

test('a closed bridge hears nothing, offers nothing and says so', async () => {
  const { bridge, front } = await joinCurrent();
  const pending = rejection(bridge.host.listInboxes());
  await front.call('listInboxes');
  bridge.close();

  expect((await pending).code).toBe('DISCONNECTED');
  expect((await rejection(bridge.host.listInboxes())).code).toBe('DISCONNECTED');
  expect(bridge.can('listInboxes')).toBe(false);
});

test('a bridge closed before Front answers was disconnected', async () => {
  const { bridge } = offerCurrent();
  bridge.close();
  expect((await rejection(bridge.ready)).code).toBe('DISCONNECTED');
});

test('a page that is opened again is a new connection', async () => {
  const { bridge, page } = await joinCurrent();
  bridge.close();
  page.posted.length = 0;
  const again = connect({ window: page.window, host: page.host, wire: 'current' });
  const front = currentHost(page);
  front.show(singleConversation('cnv_2'));

  await expect(again.ready).resolves.toMatchObject({ conversation: { id: 'cnv_2' } });
  again.close();
  front.close();
});
