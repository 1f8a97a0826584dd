import { expect, onTestFinished, test, vi } from 'vitest';
import { CONNECTED, HANDSHAKE, PAGE_ADDRESS } from '@frontyard/sdk-types/wire';
import { connect } from './index.ts';
import { singleConversation } from './testing/contexts.ts';
import { currentHost } from './testing/currentHost.ts';
import { conversationEvent, legacyHost } from './testing/legacyHost.ts';
import { openPage, type Page } from './testing/page.ts';
import { rejection } from './testing/rejection.ts';

function offerBoth(page: Page = openPage()) {
  const bridge = connect({ window: page.window, host: page.host, timeout: 50 });
  const current = currentHost(page);
  onTestFinished(() => {
    bridge.close();
    current.close();
  });
  return { page, bridge, current, legacy: legacyHost(page) };
}

test('both protocols are offered at once, the current one first', () => {
  const { page } = offerBoth();
  expect(page.posted.map(({ message }) => message)).toEqual([
    expect.objectContaining({ type: PAGE_ADDRESS }),
    HANDSHAKE,
    expect.objectContaining({ type: CONNECTED }),
  ]);
});

test('to an unknown host only the current one is offered', () => {
  const { page } = offerBoth(openPage({ ancestorOrigins: ['https://elsewhere.test'] }));
  expect(page.posted.map(({ message }) => message)).toEqual([
    expect.objectContaining({ type: PAGE_ADDRESS }),
    HANDSHAKE,
  ]);
});

test('when the host answers in the current one, the legacy one is silent', async () => {
  const { bridge, current, legacy } = offerBoth();
  current.show(singleConversation('cnv_now'));
  await bridge.ready;
  legacy.begin(conversationEvent('cnv_legacy'));

  expect(bridge.wire).toBe('current');
  expect(bridge.context).toMatchObject({ conversation: { id: 'cnv_now' } });
});

test('when the host answers in the legacy one, calls go there', async () => {
  const { bridge, current, legacy } = offerBoth();
  legacy.begin();
  await bridge.ready;
  await bridge.host.assign('tea_bo');

  expect(bridge.wire).toBe('legacy');
  expect(legacy.newest('assign')).toBeDefined();
  current.show(singleConversation('cnv_now'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(bridge.wire).toBe('legacy');
  expect(current.calls()).toEqual([]);
});

test('a host that answers both is spoken to in the current one', async () => {
  const { bridge, current, legacy } = offerBoth();
  legacy.begin();
  await bridge.ready;
  current.show(singleConversation('cnv_now'));
  await vi.waitFor(() => expect(bridge.wire).toBe('current'));
  legacy.say(conversationEvent('cnv_legacy'));

  expect(bridge.context).toMatchObject({ conversation: { id: 'cnv_now' } });
});

test('a host that only says it is there is not enough', async () => {
  const { bridge, legacy } = offerBoth();
  legacy.say({ type: 'sync' });
  expect((await rejection(bridge.ready)).code).toBe('NOT_IN_FRONT');
});
