import { expect, onTestFinished, test, vi } from 'vitest';
import { createConnect, type ConnectParts } from './createConnect.ts';
import { everyLine } from './everyLine.ts';
import { translations } from './current/translations.ts';
import { connect, type FrontContext } from './index.ts';
import { late } from './late.ts';
import type { Check } from './calls.ts';
import { singleConversation } from './testing/contexts.ts';
import { currentHost } from './testing/currentHost.ts';
import { conversationEvent, legacyHost } from './testing/legacyHost.ts';
import { openPage } from './testing/page.ts';
import { rejection } from './testing/rejection.ts';

/** A page whose parts are loaded when the test says so. */
async function joinCurrent(parts: ConnectParts) {
  const page = openPage();
  const bridge = createConnect({ lines: everyLine, translations, ...parts })({
    window: page.window,
    host: page.host,
    wire: 'current',
  });
  const front = currentHost(page);
  onTestFinished(() => {
    bridge.close();
    front.close();
  });
  for (const name of ['tag', 'untag', 'assign']) front.on(name, () => undefined);
  front.show(singleConversation());
  await bridge.ready;
  const sent = () => front.calls().map(({ name, args }) => [name, ...args]);
  return { bridge, front, sent };
}

const checkTags: Check = (name, args) =>
  name === 'tag' && args[0] === 7 ? [{ path: 'tagIds', message: 'Expected array.' }] : [];

test('calls wait for the checks, keep their order, and a wrong one is never sent', async () => {
  const { promise, resolve } = Promise.withResolvers<Check>();
  const { bridge, sent } = await joinCurrent({ check: late(() => promise) });
  const calls = [bridge.host.tag(['a']), bridge.host.untag(['b'])];
  const wrong = rejection(bridge.host.tag(7 as never));
  await new Promise((next) => setTimeout(next, 5));
  expect(sent()).toEqual([]);

  resolve(checkTags);
  // Calls that are made the moment the checks are there must not overtake those that have waited.
  await promise;
  calls.push(bridge.host.tag(['c']));
  await Promise.resolve();
  calls.push(bridge.host.tag(['d']));
  await Promise.all(calls);

  expect(sent()).toEqual([
    ['tag', ['a']],
    ['untag', ['b']],
    ['tag', ['c']],
    ['tag', ['d']],
  ]);
  expect((await wrong).code).toBe('BAD_ARGUMENTS');
});

test('without its checks no call is sent, until they can be loaded', async () => {
  const load = vi.fn<() => Promise<Check>>().mockRejectedValue(new TypeError('offline'));
  const { bridge, sent } = await joinCurrent({ check: late(load) });
  expect((await rejection(bridge.host.tag(['a']))).code).toBe('NOT_LOADED');
  expect(sent()).toEqual([]);

  load.mockResolvedValue(checkTags);
  await bridge.host.tag(['a']);
  expect(sent()).toEqual([['tag', ['a']]]);
});

test('a call that waits for code can be given up, and the next one goes', async () => {
  const { promise, resolve } = Promise.withResolvers<Check>();
  const { bridge, sent } = await joinCurrent({ check: late(() => promise) });
  const stop = new AbortController();
  const given = rejection(bridge.host.tag(['a'], { signal: stop.signal }));
  const next = bridge.host.tag(['b']);
  stop.abort();
  expect((await given).code).toBe('ABORTED');

  resolve(checkTags);
  await next;
  expect(sent()).toEqual([['tag', ['b']]]);
});

test('a call that is translated keeps its place before those that are not', async () => {
  const { bridge, sent } = await joinCurrent({});
  await Promise.all([bridge.host.unassign(), bridge.host.assign('tea_bo')]);
  expect(sent()).toEqual([
    ['assign', null],
    ['assign', 'tea_bo'],
  ]);
});

test('calls before the first context go before those of who hears it', async () => {
  const page = openPage();
  const bridge = createConnect({})({ window: page.window, host: page.host });
  const front = currentHost(page);
  onTestFinished(() => {
    bridge.close();
    front.close();
  });
  for (const name of ['tag', 'untag']) front.on(name, () => undefined);
  const first = bridge.host.tag(['a']);
  const second = new Promise<void>((resolve) =>
    bridge.subscribe(() => resolve(bridge.host.untag(['b']) as Promise<void>)),
  );
  front.show(singleConversation());
  await Promise.all([first, second]);
  expect(front.calls().map(({ name }) => name)).toEqual(['tag', 'untag']);
});

function offerBoth() {
  const page = openPage();
  const bridge = connect({ window: page.window, host: page.host });
  onTestFinished(() => bridge.close());
  return { bridge, front: legacyHost(page), page };
}

test('what a legacy host says while its protocol is loaded is heard in order', async () => {
  const { bridge, front } = offerBoth();
  const heard: FrontContext[] = [];
  bridge.subscribe((context) => heard.push(context));
  front.begin(conversationEvent('cnv_1'));
  front.say(conversationEvent('cnv_2'));
  front.say({ type: 'no_conversation' });
  front.say(conversationEvent('cnv_3'));

  expect(bridge.can('assign')).toBe(false);
  await vi.waitFor(() => expect(heard).toHaveLength(4));
  expect(heard.map((context) => ('conversation' in context ? context.conversation?.id : undefined))).toEqual([
    'cnv_1',
    'cnv_2',
    undefined,
    'cnv_3',
  ]);
  expect(bridge.can('assign')).toBe(true);
});

test('a bridge that is closed while a protocol is loaded stays closed', async () => {
  const { bridge, front, page } = offerBoth();
  const heard: FrontContext[] = [];
  bridge.subscribe((context) => heard.push(context));
  front.begin();
  bridge.close();
  front.say(conversationEvent('cnv_2'));

  expect((await rejection(bridge.ready)).code).toBe('DISCONNECTED');
  await import('./lateParts.ts');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual([]);
  expect(page.posted.filter(({ message }) => typeof message === 'object')).toHaveLength(2);
});

test('a host that turns to the current protocol meanwhile is heard there only', async () => {
  const { bridge, front, page } = offerBoth();
  const current = currentHost(page);
  onTestFinished(() => current.close());
  front.begin();
  current.show(singleConversation('cnv_now'));
  await vi.waitFor(() => expect(bridge.wire).toBe('current'));
  await import('./lateParts.ts');
  front.say(conversationEvent('cnv_legacy'));

  expect(bridge.wire).toBe('current');
  expect(bridge.context).toMatchObject({ conversation: { id: 'cnv_now' } });
});
