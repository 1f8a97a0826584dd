// @vitest-environment jsdom
import { createRequire } from 'node:module';
import { expect, onTestFinished, test, vi } from 'vitest';
import { connect } from '../index.ts';
import { noConversation, singleConversation } from '../testing/contexts.ts';
import { currentHost } from '../testing/currentHost.ts';
import { BO, conversationEvent, USER } from '../testing/legacyHost.ts';
import { openPage } from '../testing/page.ts';
import { rejection } from '../testing/rejection.ts';

/** A page that has loaded Front's own SDK. It is required, since awaiting its import would hang: its default export answers `then`. */
function joinSdk() {
  const page = openPage();
  Object.defineProperty(window, 'parent', { value: page.host, configurable: true });
  const { default: Front } = createRequire(import.meta.url)('@frontapp/plugin-sdk') as { default: unknown };
  const front = currentHost(page);
  const bridge = connect({ through: Front });
  onTestFinished(() => {
    bridge.close();
    front.close();
  });
  return { page, bridge, front };
}

test("a page that has Front's own SDK opens no second connection", async () => {
  const { page, bridge, front } = joinSdk();
  const context = singleConversation();
  front.show(context);
  front.on('listInboxes', (token?: string) => ({ results: [token ?? 'first'] }));

  await expect(bridge.ready).resolves.toMatchObject({ id: context.id, conversation: { id: 'cnv_1' } });
  expect(bridge.wire).toBe('current');
  await expect(bridge.host.listInboxes()).resolves.toEqual({ results: ['first'] });
  await expect(bridge.host.fetchInboxes()).resolves.toHaveLength(1);
  expect(page.posted).toHaveLength(1);
  expect(front.received.every(({ type }) => type === 'function_call')).toBe(true);

  const refused = rejection(bridge.host.tag(['tag_1']));
  front.say({ type: 'function_error', id: (await front.call('tag')).id, error: 'no such tag' });
  expect(await refused).toMatchObject({ code: 'HOST_REFUSED', cause: 'no such tag' });

  front.show(noConversation());
  await vi.waitFor(() => expect(bridge.context?.type).toBe('noConversation'));
});

/** A page's global of the legacy library: an event emitter, and methods with a callback at the end. */
function legacyGlobal() {
  const events = new Map<string, (value?: unknown) => void>();
  const calls: unknown[][] = [];
  const answers: Record<string, unknown> = {};
  const method =
    (name: string) =>
    (...args: unknown[]) => {
      const callback =
        typeof args.at(-1) === 'function' ? (args.pop() as (value: unknown) => void) : undefined;
      calls.push([name, ...args]);
      if (name in answers) callback?.(answers[name]);
    };
  const names =
    'assign unassign attachTag detachTag toggleArchive moveToInbox compose reply forward fetchInboxes fetchDraft fetchConversation confirm openUrl';
  const Front = {
    user: USER as object | undefined,
    visible: true,
    on: (name: string, listener: (value?: unknown) => void) => events.set(name, listener),
    off: (name: string) => events.delete(name),
    ...Object.fromEntries(names.split(' ').map((name) => [name, method(name)])),
  };
  return {
    Front,
    calls,
    answers,
    events,
    emit: (name: string, value?: unknown) => events.get(name)?.(value),
  };
}

function joinGlobal(answers: Record<string, unknown> = {}) {
  const library = legacyGlobal();
  Object.assign(library.answers, answers);
  const bridge = connect({ through: library.Front, timeout: 50 });
  onTestFinished(() => bridge.close());
  return { ...library, bridge };
}

test('a page that has the legacy library calls through it', async () => {
  const { bridge, calls, answers, emit } = joinGlobal();
  emit('conversation', conversationEvent());
  const context = await bridge.ready;
  expect(context).toMatchObject({ teammate: { username: 'ann' }, conversation: { id: 'cnv_1' } });
  expect(bridge.wire).toBe('legacy');

  Object.assign(answers, {
    fetchInboxes: [{ id: 'inb_1', name: 'A' }],
    confirm: true,
    reply: { id: 'msg_9' },
  });
  expect(await bridge.host.listInboxes()).toMatchObject({ results: [{ id: 'inb_1' }] });
  expect(await bridge.host.confirm({ title: 'Sure?' })).toBe(true);
  await bridge.host.assign('tea_bo');
  await bridge.host.openUrl('https://a.test');
  await bridge.host.reply({ body: 'Hi' }, true);

  expect(calls).toEqual([
    ['fetchConversation'],
    ['fetchInboxes'],
    ['confirm', { title: 'Sure?' }],
    ['assign', 'tea_bo', { id: 'cnv_1' }],
    ['openUrl', 'https://a.test'],
    ['reply', { body: 'Hi' }, true, { id: 'cnv_1' }],
  ]);
});

test('what the library lacks is not offered', async () => {
  const { bridge, emit } = joinGlobal();
  emit('conversation', conversationEvent());
  await bridge.ready;
  await vi.waitFor(() => expect(bridge.can('insertHTML')).toBe(false));
  expect(bridge.can('addLink')).toBe(false);
  expect(bridge.can('assign')).toBe(true);
});

test('a conversation that was told before the bridge was made is asked for', async () => {
  const { bridge, emit } = joinGlobal({ fetchConversation: { id: 'cnv_5', status: 'open', contact: BO } });
  await expect(bridge.ready).resolves.toMatchObject({
    conversation: { id: 'cnv_5', recipient: { name: 'Bo' } },
  });
  emit('no_conversation');
  expect(bridge.context?.type).toBe('noConversation');
});

test('the panel is shown or hidden as the library says', async () => {
  const { bridge, emit, events } = joinGlobal({ fetchConversation: null });
  await bridge.ready;
  const seen: boolean[] = [];
  bridge.onVisibility((visible) => seen.push(visible));
  emit('panel_visible', false);
  expect(seen).toEqual([true, false]);

  bridge.close();
  expect(events.size).toBe(0);
});

test('anything else is no Front', () => {
  for (const value of [null, 7, {}, { on: () => undefined }])
    expect(() => connect({ through: value })).toThrow(/connect\(\).*arguments/);
});
