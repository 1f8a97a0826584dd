import { expect, test, vi } from 'vitest';
import { multiConversations, noConversation, conversation, singleConversation } from './testing/contexts.ts';
import { rejection } from './testing/rejection.ts';
import { joinCurrent, offerCurrent } from './testing/scenes.ts';

test('a call goes out with five fields, its arguments not padded', async () => {
  const context = singleConversation();
  const { bridge, front } = await joinCurrent(context);
  front.on('listTags', () => ({ results: [] }));
  await bridge.host.listTags();
  await bridge.host.listTags(undefined);
  await bridge.host.listTags('page-2', { signal: new AbortController().signal });

  const call = { type: 'function_call', contextId: context.id, name: 'listTags' };
  expect(front.calls()).toEqual([
    { ...call, id: '1', args: [] },
    { ...call, id: '2', args: [] },
    { ...call, id: '3', args: ['page-2'] },
  ]);
});

test('dates and files cross as such, both ways', async () => {
  const { bridge, front } = await joinCurrent();
  const date = new Date(0);
  front.on('downloadAttachment', () => new File(['hello'], 'a.txt'));
  front.on('listMessages', () => ({ results: [{ id: 'msg_1', date }] }));

  const file = await bridge.host.downloadAttachment('msg_1', 'att_1');
  await expect(file?.text()).resolves.toBe('hello');
  expect((await bridge.host.listMessages()).results[0]?.date).toEqual(date);
});

test('a call made before the first context waits for it', async () => {
  const { bridge, front } = offerCurrent();
  front.on('listTags', () => ({ results: ['late'] }));
  const waiting = bridge.host.listTags();
  const context = singleConversation();
  front.show(context);

  await expect(waiting).resolves.toEqual({ results: ['late'] });
  expect(front.calls()[0]?.contextId).toBe(context.id);
});

test('wrong arguments are named and never sent', async () => {
  const { bridge, front } = await joinCurrent();
  // @ts-expect-error a subject is text, and there is no field `boddy`
  const draft = await rejection(bridge.host.createDraft({ subject: 7, boddy: '' }));
  // @ts-expect-error an address is needed
  const url = await rejection(bridge.host.openUrl());
  // @ts-expect-error one address is enough
  const tooMany = await rejection(bridge.host.openUrl('https://a.test', 'b'));

  expect(draft.code).toBe('BAD_ARGUMENTS');
  expect(draft.issues).toEqual([
    { path: 'template.subject', message: 'Expected string.' },
    { path: 'template', message: 'Unknown: boddy.' },
  ]);
  expect(url.issues).toEqual([{ path: '', message: 'Expected as arguments: url.' }]);
  expect(tooMany.issues).toEqual(url.issues);
  expect(front.calls()).toEqual([]);
});

test('what cannot cross to the host is a wrong argument', async () => {
  const { bridge, front } = await joinCurrent();
  const refused = await rejection(bridge.host.sendHttp({ verb: 'POST', path: '/', body: () => 1 }));
  expect(refused.code).toBe('BAD_ARGUMENTS');
  expect(front.calls()).toEqual([]);
});

test('a method that Front does not offer here is not sent', async () => {
  const { bridge, front } = await joinCurrent(noConversation());
  expect(bridge.can('listMessages')).toBe(false);
  const refused = await rejection(bridge.host.listMessages());

  expect(refused).toMatchObject({ code: 'METHOD_UNAVAILABLE', method: 'listMessages' });
  expect(front.calls()).toEqual([]);
});

test("Front's refusal comes with Front's words", async () => {
  const { bridge, front } = await joinCurrent();
  const refused = rejection(bridge.host.move('inb_locked'));
  front.say({ type: 'function_error', id: (await front.call('move')).id, error: 'no access' });

  expect(await refused).toMatchObject({ code: 'HOST_REFUSED', method: 'move', cause: 'no access' });
});

test('the first answer counts', async () => {
  const { bridge, front } = await joinCurrent();
  const path = bridge.host.fetchPath();
  const { id } = await front.call('fetchPath');
  front.say({ type: 'function_result', id, value: '/first' });
  front.say({ type: 'function_result', id, value: '/second' });
  front.say({ type: 'function_error', id, error: 'third' });

  await expect(path).resolves.toBe('/first');
});

test('a call that is given up ends at once and Front is told', async () => {
  const { bridge, front } = await joinCurrent();
  const stop = new AbortController();
  const given = rejection(bridge.host.listTags(undefined, { signal: stop.signal }));
  const { id } = await front.call('listTags');
  stop.abort('changed my mind');

  expect(await given).toMatchObject({ code: 'ABORTED', cause: 'changed my mind' });
  await vi.waitFor(() => expect(front.received.at(-1)).toEqual({ type: 'function_cancel', id }));
});

test('a call that was given up beforehand is never sent', async () => {
  const { bridge, front } = await joinCurrent();
  const given = await rejection(bridge.host.listTags(undefined, { signal: AbortSignal.abort() }));
  expect(given.code).toBe('ABORTED');
  expect(front.calls()).toEqual([]);
});

test('a call can be given up while it waits for the first context', async () => {
  const { bridge } = offerCurrent();
  const stop = new AbortController();
  const given = rejection(bridge.host.listTags(undefined, { signal: stop.signal }));
  stop.abort();
  expect((await given).code).toBe('ABORTED');
});

test('nothing is cancelled after the answer', async () => {
  const { bridge, front } = await joinCurrent();
  front.on('listTags', () => ({ results: [] }));
  const stop = new AbortController();
  await bridge.host.listTags(undefined, { signal: stop.signal });
  stop.abort();
  await bridge.host.listTags();
  expect(front.received.filter(({ type }) => type === 'function_cancel')).toEqual([]);
});

test('a call without an answer ends after the time limit', async () => {
  const { bridge } = await joinCurrent(singleConversation(), { callTimeout: 5 });
  const silent = await rejection(bridge.host.tag(['tag_1']));
  expect(silent).toMatchObject({ code: 'NO_ANSWER', method: 'tag' });
});

test('signing in may take as long as it takes', async () => {
  const { bridge, front } = await joinCurrent(singleConversation(), { callTimeout: 5 });
  const signedIn = bridge.host.authenticate();
  const { id } = await front.call('authenticate');
  await new Promise((resolve) => setTimeout(resolve, 20));
  front.say({ type: 'function_result', id, value: undefined });
  await expect(signedIn).resolves.toBeUndefined();
});

test('what was read about a conversation is dropped when another one is open', async () => {
  const { bridge, front } = await joinCurrent(singleConversation('cnv_1'));
  const messages = rejection(bridge.host.listMessages());
  const { id } = await front.call('listMessages');
  front.show(singleConversation('cnv_2'));
  front.say({ type: 'function_result', id, value: { results: ['of cnv_1'] } });

  expect(await messages).toMatchObject({ code: 'STALE_CONTEXT', method: 'listMessages' });
});

test('a property of the same conversation may change meanwhile', async () => {
  const { bridge, front } = await joinCurrent(singleConversation('cnv_1'));
  const messages = bridge.host.listMessages();
  const { id } = await front.call('listMessages');
  front.show(singleConversation('cnv_1', { status: 'archived' }));
  front.say({ type: 'function_result', id, value: { results: [] } });

  await expect(messages).resolves.toEqual({ results: [] });
});

test('a write that was answered after the change took effect', async () => {
  const first = singleConversation('cnv_1');
  const { bridge, front } = await joinCurrent(first);
  const tagged = bridge.host.tag(['tag_1']);
  front.show(singleConversation('cnv_2'));
  await vi.waitFor(() => expect(bridge.context).toMatchObject({ conversation: { id: 'cnv_2' } }));
  const { id, contextId } = await front.call('tag');
  front.say({ type: 'function_result', id, value: undefined });

  await expect(tagged).resolves.toBeUndefined();
  expect(contextId).toBe(first.id);
});

test('a list that is about no conversation outlives the change', async () => {
  const { bridge, front } = await joinCurrent(
    multiConversations(conversation('cnv_1'), conversation('cnv_2')),
  );
  const inboxes = bridge.host.listInboxes();
  const { id } = await front.call('listInboxes');
  front.show(noConversation());
  front.say({ type: 'function_result', id, value: { results: [] } });
  await expect(inboxes).resolves.toEqual({ results: [] });
});
