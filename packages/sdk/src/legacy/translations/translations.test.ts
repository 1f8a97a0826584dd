import { expect, test } from 'vitest';
import type { SeedDraft } from '@frontyard/sdk-types';
import { conversationEvent } from '../../testing/legacyHost.ts';
import { rejection } from '../../testing/rejection.ts';
import { joinLegacy } from '../../testing/scenes.ts';

const conversation_id = 'cnv_1';
const DRAFT: SeedDraft = {
  id: 'msg_9',
  status: 'draft-compose',
  type: 'email',
  body: '<p>Hi</p>',
  from: { handle: 'help@shop.test', display_name: 'Help' },
  recipients: [
    { handle: 'bo@mail.test', role: 'to' },
    { handle: 'cy@mail.test', role: 'cc' },
  ],
  attachments: [{ id: 'fil_1', uid: 'u_1', filename: 'a.pdf', content_type: 'application/pdf', size: 7 }],
};

test('a directory comes as one page', async () => {
  const { bridge, front } = await joinLegacy();
  const inboxes = bridge.host.listInboxes();
  front.done('fetch_inboxes', [{ id: 'inb_1', name: 'Support', color: '#fff', owner: { id: 'tim_1' } }]);
  const teammates = bridge.host.listTeammates();
  front.done('fetch_allowed_teammates', [
    { id: 'tea_1', alias: 'ann', display_name: 'Ann', email: 'a@b.test' },
  ]);
  const tags = bridge.host.listTags();
  front.done('fetch_tags', [{ alias: 'vip', name: 'VIP' }]);
  const channels = bridge.host.listChannels();
  front.done('fetch_channels', [
    { id: 'cha_1', type: 'email', type_name: 'Help', address: 'help@shop.test' },
  ]);

  expect(await inboxes).toEqual({
    results: [{ id: 'inb_1', ownerId: 'tim_1', name: 'Support', color: '#fff' }],
  });
  expect(await teammates).toMatchObject({ results: [{ id: 'tea_1', name: 'Ann', username: 'ann' }] });
  expect(await tags).toMatchObject({ results: [{ id: 'vip', name: 'VIP' }] });
  expect(await channels).toMatchObject({
    results: [{ id: 'cha_1', type: 'email', address: 'help@shop.test' }],
  });
});

test('messages come from the event, oldest first, and only the newest has content', async () => {
  const { bridge, front } = await joinLegacy();
  const { results } = await bridge.host.listMessages();

  expect(results.map(({ id, status, content }) => [id, status, content?.body])).toEqual([
    ['msg_0', 'inbound', undefined],
    ['msg_1', 'outbound', undefined],
    ['msg_2', 'inbound', '<p>Well?</p>'],
  ]);
  expect(results[1]).toMatchObject({ date: new Date(1), to: [{ handle: 'bo@mail.test' }] });
  expect(front.sent()).toHaveLength(1);
});

test('recipients are listed once each, in the order of the messages', async () => {
  const { bridge } = await joinLegacy();
  const { results } = await bridge.host.listRecipients();
  expect(results.map(({ handle }) => handle)).toEqual(['bo@mail.test', 'help@shop.test']);
});

test('notes are comments', async () => {
  const { bridge, front } = await joinLegacy();
  const comments = bridge.host.listComments();
  front.done('fetch_notes', [{ body: 'Pays late', date: 5, author: { id: 'tea_1', display_name: 'Ann' } }]);
  expect(await comments).toMatchObject({
    results: [{ author: { name: 'Ann' }, content: { body: 'Pays late' }, createdAt: new Date(5) }],
  });
});

test('several tags are several messages', async () => {
  const { bridge, front } = await joinLegacy();
  await bridge.host.tag(['tag_1', 'tag_2']);
  await bridge.host.untag(['tag_3']);
  await bridge.host.move('inb_2');
  await bridge.host.assign(null);
  expect(front.sent().slice(1)).toEqual([
    { type: 'tag', tag: 'tag_1', conversation_id },
    { type: 'tag', tag: 'tag_2', conversation_id },
    { type: 'untag', tag: 'tag_3', conversation_id },
    { type: 'move_to_inbox', inbox: 'inb_2', conversation_id },
    { type: 'unassign', conversation_id },
  ]);
});

test.each([
  ['assigned', 'archived', ['toggle_archived']],
  ['assigned', 'open', []],
  ['archived', 'archived', []],
  ['archived', 'open', ['toggle_archived']],
  ['archived', 'trashed', ['toggle_archived', 'toggle_trashed']],
  ['deleted', 'archived', ['toggle_trashed', 'toggle_archived']],
] as const)('from %s to %s', async (status, wanted, messages) => {
  const { bridge, front } = await joinLegacy(conversationEvent('cnv_1', { status }));
  await bridge.host.setStatus(wanted);
  expect(
    front
      .sent()
      .slice(1)
      .map(({ type }) => type),
  ).toEqual(messages);
});

test('the same status set twice is flipped once', async () => {
  const { bridge, front } = await joinLegacy();
  await bridge.host.setStatus('archived');
  await bridge.host.setStatus('archived');
  expect(front.sent().slice(1)).toEqual([{ type: 'toggle_archived', conversation_id }]);
});

test('spam is beyond the legacy wire', async () => {
  const { bridge, front } = await joinLegacy();
  expect((await rejection(bridge.host.setStatus('spam'))).code).toBe('METHOD_UNAVAILABLE');
  expect(front.sent()).toHaveLength(1);
});

test('a new draft is composed', async () => {
  const { bridge, front } = await joinLegacy({ type: 'no_conversation' });
  const draft = bridge.host.createDraft({
    to: ['bo@mail.test'],
    channelId: 'cha_1',
    content: { body: 'a < b\nc', type: 'text' },
  });
  expect(front.newest('compose')?.['options']).toEqual({
    to: ['bo@mail.test'],
    from: 'cha_1',
    body: 'a &#60; b<br>c',
  });
  front.done('compose', DRAFT);
  expect(await draft).toMatchObject({
    id: 'msg_9',
    channel: { address: 'help@shop.test', name: 'Help' },
    to: [{ handle: 'bo@mail.test' }],
    cc: [{ handle: 'cy@mail.test' }],
    content: { body: '<p>Hi</p>', attachments: [{ id: 'fil_1', name: 'a.pdf', size: 7 }] },
    isEditable: true,
  });
});

test.each([
  ['reply', 'reply'],
  ['replyAll', 'reply_all'],
  ['forward', 'forward'],
] as const)('a draft of type %s answers the newest message', async (type, message) => {
  const { bridge, front } = await joinLegacy();
  const draft = bridge.host.createDraft({ replyOptions: { type, originalMessageId: 'msg_2' } });
  expect(front.newest(message)).toEqual({ type: message, seq: 1, conversation_id, options: {} });
  front.done(message, DRAFT);
  expect((await draft).id).toBe('msg_9');
});

test('what the legacy wire cannot say about a draft is refused, with the reason', async () => {
  const { bridge, front } = await joinLegacy();
  const older = bridge.host.createDraft({ replyOptions: { type: 'reply', originalMessageId: 'msg_0' } });
  const files = bridge.host.createDraft({ attachments: [new File([], 'a.txt')] });
  const subject = bridge.host.updateDraft('msg_9', { updateMode: 'insert', subject: 'Hi' });
  const replaced = bridge.host.updateDraft('msg_9', {
    updateMode: 'replace',
    content: { body: '', type: 'text' },
  });
  for (const promise of [older, files, subject, replaced]) {
    const { code, cause } = await rejection(promise);
    expect(code).toBe('METHOD_UNAVAILABLE');
    expect(cause).toMatch(/legacy wire/);
  }
  expect(front.sent()).toHaveLength(1);
});

test('a draft that Front would not begin is refused', async () => {
  const { bridge, front } = await joinLegacy();
  const draft = rejection(bridge.host.createDraft({}));
  front.done('compose', null);
  expect((await draft).code).toBe('HOST_REFUSED');
});

test('content is inserted at the cursor', async () => {
  const { bridge, front } = await joinLegacy();
  const content = { body: '<b>Hi</b>', type: 'html' } as const;
  await bridge.host.updateDraft('msg_9', { updateMode: 'insert', content });
  expect(front.sent().slice(1)).toEqual([{ type: 'insert_html', html: '<b>Hi</b>' }]);
});

test('recipients are replaced, or added to those that are there', async () => {
  const { bridge, front } = await joinLegacy();
  const replaced = bridge.host.updateDraft('msg_9', { updateMode: 'replace', to: ['di@mail.test'] });
  expect(front.newest('update_draft')).toEqual({
    type: 'update_draft',
    seq: 1,
    draft_id: 'msg_9',
    options: { recipients: { to: ['di@mail.test'] } },
  });
  front.done('update_draft', DRAFT);
  await replaced;

  const added = bridge.host.updateDraft('msg_9', { updateMode: 'insert', cc: ['di@mail.test'] });
  front.done('fetch_draft', DRAFT);
  await Promise.resolve();
  await Promise.resolve();
  expect(front.newest('update_draft')?.['options']).toEqual({
    recipients: { cc: ['cy@mail.test', 'di@mail.test'] },
  });
  front.done('update_draft', DRAFT);
  await added;
});

test('the draft of a conversation can be fetched by the id in the context', async () => {
  const { bridge, front } = await joinLegacy(conversationEvent('cnv_1', { has_draft: true }));
  const { conversation } = bridge.context as { conversation: { draftId: string } };
  const draft = bridge.host.fetchDraft(conversation.draftId);
  front.done('fetch_draft', DRAFT);
  const other = bridge.host.fetchDraft('msg_other');
  front.done('fetch_draft', DRAFT);

  expect((await draft)?.id).toBe('msg_9');
  expect(await other).toBeUndefined();
});

test('a link is a topic', async () => {
  const { bridge, front } = await joinLegacy();
  const link = bridge.host.addLink('https://crm.test/1', 'Bo');
  expect(front.newest('add_topic')).toEqual({
    type: 'add_topic',
    seq: 1,
    topic: { type: 'web', name: 'Bo', ext_link: 'https://crm.test/1' },
  });
  front.done('add_topic', { id: 'top_1', type: 'web', name: 'Bo', ext_link: 'https://crm.test/1' });
  expect(await link).toMatchObject({ id: 'top_1', name: 'Bo', externalUrl: 'https://crm.test/1' });
});

test('the path is the app path', async () => {
  const { bridge, front } = await joinLegacy();
  const path = bridge.host.fetchPath();
  front.done('fetch_app_path', '/inboxes/1');
  expect(await path).toBe('/inboxes/1');
});
