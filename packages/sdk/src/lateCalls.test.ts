import { expect, onTestFinished, test, vi } from 'vitest';
import { CONNECTED, HANDSHAKE, PAGE_ADDRESS } from '@frontyard/sdk-types/wire';
import { singleConversation } from './testing/contexts.ts';
import { currentHost } from './testing/currentHost.ts';
import { conversationEvent, legacyHost } from './testing/legacyHost.ts';
import { openPage } from './testing/page.ts';
import { rejection } from './testing/rejection.ts';

/** A page that has loaded nothing but its own code, as a browser begins with. */
async function begin() {
  vi.resetModules();
  const { connect } = await import('./index.ts');
  const page = openPage();
  const bridge = connect({ window: page.window, host: page.host });
  onTestFinished(() => bridge.close());
  return { page, bridge };
}

/** The same with a host of the current protocol, which answers two methods. */
async function beginCurrent() {
  const { page, bridge } = await begin();
  const front = currentHost(page);
  onTestFinished(() => front.close());
  for (const name of ['tag', 'untag']) front.on(name, () => undefined);
  return { page, bridge, front };
}

test('the current protocol is offered at once, the legacy one as soon as its code is there, if no context comes', async () => {
  const { page } = await begin();
  const said = () => page.posted.map(({ message }) => (message as { type?: string }).type ?? message);
  expect(said()).toEqual([PAGE_ADDRESS, HANDSHAKE]);
  await vi.waitFor(() => expect(said()).toEqual([PAGE_ADDRESS, HANDSHAKE, CONNECTED]));
});

test('a context is told without the code of calls, and calls wait for it in their order', async () => {
  const { bridge, front } = await beginCurrent();
  const before = [bridge.host.tag(['a']), bridge.host.untag(['b'])];
  front.show(singleConversation('cnv_7'));
  await bridge.ready;
  expect(bridge.can('tag')).toBe(true);
  await Promise.all([...before, bridge.host.tag(['c'])]);
  expect(front.calls().map(({ name, args }) => [name, ...args])).toEqual([
    ['tag', ['a']],
    ['untag', ['b']],
    ['tag', ['c']],
  ]);
});

test('a call of a bridge that is closed meanwhile is not sent', async () => {
  const { bridge, front } = await beginCurrent();
  front.show(singleConversation());
  const given = rejection(bridge.host.tag(['a']));
  bridge.close();
  expect(await given).toMatchObject({ code: 'DISCONNECTED' });
  expect(front.calls()).toEqual([]);
});

test('a legacy host that answers what comes late is heard', async () => {
  const { page, bridge } = await begin();
  await vi.waitFor(() => expect(page.posted).toHaveLength(3));
  legacyHost(page).begin(conversationEvent('cnv_1'));
  await expect(bridge.ready).resolves.toMatchObject({ conversation: { id: 'cnv_1' } });
  expect(bridge.wire).toBe('legacy');
});

test('errors of calls have their words, whatever was loaded first', async () => {
  const { bridge, front } = await beginCurrent();
  front.show({ ...singleConversation(), functionArities: {} });
  await bridge.ready;
  const error = await rejection(bridge.host.listTicketStatuses());
  expect(error.message).toContain('listTicketStatuses(): Front does not offer this method here');
});
