import { expect, test } from 'vitest';
import { CONNECTED } from '@frontyard/sdk-types/wire';
import { BO, conversationEvent } from '../testing/legacyHost.ts';
import { HOST_ORIGIN } from '../testing/page.ts';
import { rejection } from '../testing/rejection.ts';
import { joinLegacy, offerLegacy } from '../testing/scenes.ts';

test('the page says it is there, to one origin, without the secret', () => {
  const { page } = offerLegacy();
  expect(page.posted).toEqual([
    {
      message: { type: CONNECTED, endpoint: 'https://plugin.test/panel', debug: false },
      targetOrigin: HOST_ORIGIN,
      ports: [],
    },
  ]);
});

test('a conversation is told in the terms of the current API', async () => {
  const { bridge } = await joinLegacy();
  const context = await bridge.ready;

  expect(bridge.wire).toBe('legacy');
  expect(context).toMatchObject({
    type: 'singleConversation',
    teammate: { id: 'tea_ann', name: 'Ann Lee', username: 'ann', email: 'ann@shop.test', is_admin: true },
    conversation: {
      id: 'cnv_1',
      type: 'email',
      status: 'open',
      subject: 'Where is my order?',
      assignee: { id: 'tea_ann', name: 'Ann Lee' },
      recipient: { handle: 'bo@mail.test', name: 'Bo', contact: { id: 'crd_bo', name: 'Bo' } },
      inboxes: [{ id: 'inb_support', name: 'support' }],
      tags: [{ id: 'tag_vip', name: 'vip' }],
      links: [],
    },
  });
  expect(bridge.can('listMessages')).toBe(true);
  expect(bridge.can('createWidget')).toBe(false);
});

test.each([
  ['archived', 'archived'],
  ['deleted', 'trashed'],
  ['spam', 'spam'],
  ['unassigned', 'open'],
])('a conversation that is %s for the seed is %s', async (status, expected) => {
  const { bridge } = await joinLegacy(conversationEvent('cnv_1', { status }));
  expect(bridge.context).toMatchObject({ conversation: { status: expected } });
});

test('with nothing selected there is nothing to assign', async () => {
  const { bridge, front } = await joinLegacy({ type: 'no_conversation' });
  expect(bridge.context?.type).toBe('noConversation');
  expect(bridge.can('listInboxes')).toBe(true);
  expect(bridge.can('assign')).toBe(false);
  expect((await rejection(bridge.host.assign('tea_bo'))).code).toBe('METHOD_UNAVAILABLE');
  expect(front.newest('assign')).toBeUndefined();
});

test('each change is a context of its own', async () => {
  const { bridge, front } = await joinLegacy();
  const ids: string[] = [];
  bridge.subscribe(({ id }) => ids.push(id));
  front.say(conversationEvent('cnv_1', { status: 'archived' }));
  front.say({ type: 'no_conversation' });
  expect(new Set(ids).size).toBe(3);
});

test('a phone lacks what its host says it lacks, and what would need it', async () => {
  const missing = ['insertHTML', 'setPanelWidth', 'updateDraft', 'addTopic'];
  const { bridge } = await joinLegacy(conversationEvent(), { platform: 'ios', missing });

  expect(bridge.platform).toBe('ios');
  for (const name of ['insertHTML', 'setPanelWidth', 'updateDraft', 'addTopic', 'addLink'] as const)
    expect(bridge.can(name), name).toBe(false);
  expect(bridge.can('reply')).toBe(true);
  expect((await rejection(bridge.host.insertHTML('<b>Hi</b>'))).code).toBe('METHOD_UNAVAILABLE');
});

test('whether the panel is shown is told', async () => {
  const { bridge, front } = await joinLegacy();
  const seen: boolean[] = [];
  bridge.onVisibility((visible) => seen.push(visible));
  front.say({ type: 'panel_visible', visible: false });
  expect(seen).toEqual([false]);
});

test('messages of anyone else are passed over', async () => {
  const { bridge, front } = await joinLegacy();
  const inboxes = bridge.host.fetchInboxes();
  front.say({ type: 'done', seq: 1, val: ['forged'] }, { origin: 'https://evil.test' });
  front.say({ type: 'done', seq: 1, val: ['forged'] }, { source: {} });
  front.say({ type: 'no_conversation' }, { origin: 'https://frontapp.com.evil.test' });
  for (const junk of [
    null,
    1,
    'sync',
    { type: 'constructor' },
    { type: 'conversation' },
    { type: 'done', seq: 9 },
  ])
    front.say(junk);
  front.done('fetch_inboxes', [{ id: 'inb_1', name: 'Support' }]);

  await expect(inboxes).resolves.toEqual([{ id: 'inb_1', name: 'Support' }]);
  expect(bridge.context?.type).toBe('singleConversation');
});

test('requests are numbered from 1, commands have no number', async () => {
  const { bridge, front } = await joinLegacy();
  await bridge.host.openUrl('https://a.test');
  const inboxes = bridge.host.fetchInboxes();
  const channels = bridge.host.fetchChannels();
  await bridge.host.search('refund');
  front.say({ type: 'done', seq: 2, val: ['channel'] });
  front.say({ type: 'done', seq: 1, val: ['inbox'] });

  expect(front.sent().slice(1)).toEqual([
    { type: 'open_url', url: 'https://a.test' },
    { type: 'fetch_inboxes', seq: 1 },
    { type: 'fetch_channels', seq: 2 },
    { type: 'search', query: 'refund' },
  ]);
  expect([await inboxes, await channels]).toEqual([['inbox'], ['channel']]);
});

test('a write says which conversation it was made for', async () => {
  const { bridge, front } = await joinLegacy();
  await bridge.host.assign('tea_bo');
  await bridge.host.unassign();
  await bridge.host.attachTag({ id: 'tag_1', alias: 'one' });
  await bridge.host.moveToInbox('support');
  await bridge.host.moveToInbox('inb_2');
  await bridge.host.toggleTrashed();

  const conversation_id = 'cnv_1';
  expect(front.sent().slice(1)).toEqual([
    { type: 'assign', assignee: 'tea_bo', conversation_id },
    { type: 'unassign', conversation_id },
    { type: 'tag', tag: 'tag_1', conversation_id },
    { type: 'move_to_inbox', inbox_alias: 'support', conversation_id },
    { type: 'move_to_inbox', inbox: 'inb_2', conversation_id },
    { type: 'toggle_trashed', conversation_id },
  ]);
});

test('notes of another conversation are dropped', async () => {
  const { bridge, front } = await joinLegacy();
  const notes = rejection(bridge.host.fetchNotes());
  front.say(conversationEvent('cnv_2'));
  front.done('fetch_notes', [{ body: 'of cnv_1', date: 0 }]);
  expect((await notes).code).toBe('STALE_CONTEXT');
});

test('a reply that was answered after the change was begun', async () => {
  const { bridge, front } = await joinLegacy();
  const reply = bridge.host.reply({ text: 'a < b', to: 'bo@mail.test', attachment_uids: ['u', null] }, true);
  expect(front.newest('reply_all')).toEqual({
    type: 'reply_all',
    seq: 1,
    conversation_id: 'cnv_1',
    options: { to: ['bo@mail.test'], body: 'a &#60; b', attachment_uids: ['u'] },
  });
  front.say(conversationEvent('cnv_2'));
  front.done('reply_all', { id: 'msg_9' });
  await expect(reply).resolves.toEqual({ id: 'msg_9' });
});

test("a dialog's answer is the teammate's", async () => {
  const { bridge, front } = await joinLegacy();
  const confirmed = bridge.host.confirm({ title: 'Sure?' });
  front.done('confirm', true);
  const text = bridge.host.prompt({ title: 'Name?' });
  front.done('prompt', null);
  const date = bridge.host.promptDate({});
  front.done('prompt_date', 0);
  const noDate = bridge.host.promptDate({});
  front.done('prompt_date', false);
  const closed = bridge.host.alert({ message: 'Done' });
  front.done('alert', undefined);

  expect([await confirmed, await text, await date, await noDate, await closed]).toEqual([
    true,
    null,
    new Date(0),
    false,
    undefined,
  ]);
});

test("the item picked from a list is the page's own, with what could not cross", async () => {
  const { bridge, front } = await joinLegacy();
  const items = [{ title: 'One' }, { title: 'Two', open: () => 2 }];
  const byPlace = bridge.host.fuzzylist({ title: 'Pick', items });
  expect(front.newest('fuzzylist')?.['options']).toEqual({
    title: 'Pick',
    items: [
      { title: 'One', _index: 0 },
      { title: 'Two', _index: 1 },
    ],
  });
  front.done('fuzzylist', 1);
  const byItem = bridge.host.fuzzylist({ items });
  front.done('fuzzylist', { title: 'One', _index: 0 });
  const cancelled = bridge.host.fuzzylist({ items });
  front.done('fuzzylist', null);

  expect(await byPlace).toBe(items[1]);
  expect(await byItem).toBe(items[0]);
  expect(await cancelled).toBeNull();
});

test('what a host cannot give is empty', async () => {
  const { bridge, front } = await joinLegacy();
  const inboxes = bridge.host.fetchInboxes();
  front.done('fetch_inboxes', null);
  const team = bridge.host.fetchTeam();
  front.done('fetch_team', undefined);
  expect([await inboxes, await team]).toEqual([[], null]);
});

test('a contact without a name keeps its handle', async () => {
  const { contact: _, ...event } = conversationEvent('cnv_1', { contact: { ...BO, display_name: null } });
  const { bridge } = await joinLegacy(event);
  expect(bridge.context).toMatchObject({
    conversation: { recipient: { handle: 'bo@mail.test', name: undefined } },
  });
});
