import { expect, test } from 'vitest';
import {
  conversation,
  messageComposer,
  multiConversations,
  noConversation,
  singleConversation,
} from '../../testing/contexts.ts';
import { rejection } from '../../testing/rejection.ts';
import { joinCurrent } from '../../testing/scenes.ts';

const VIP = { id: 'tag_vip', ownerId: 'tim_1', name: 'VIP' };
const HELP = { id: 'cha_1', type: 'email', name: 'Help', address: 'help@shop.test' };
const DRAFT = {
  id: 'dra_9',
  channel: HELP,
  to: [{ handle: 'bo@mail.test', name: 'Bo', type: 'email' }],
  subject: 'Hi',
  content: { body: '<p>Hi</p>', type: 'html', attachments: [] },
  isEditable: true,
};

/** A scene whose Front says yes to every write. */
async function join(context?: object) {
  const scene = await joinCurrent(context);
  for (const name of ['tag', 'untag', 'assign', 'setStatus', 'move', 'updateDraft'])
    scene.front.on(name, () => undefined);
  scene.front.on('createDraft', () => DRAFT);
  scene.front.on('listMessages', (token?: string) =>
    token ? { results: [{ id: 'msg_2' }] } : { results: [{ id: 'msg_1' }], nextPageToken: 'next' },
  );
  const sent = () => scene.front.calls().map(({ name, args }) => [name, ...args]);
  return { ...scene, sent };
}

test("the seed's writes are those of the current API", async () => {
  const { bridge, sent } = await join();
  await bridge.host.attachTag('tag_1');
  await bridge.host.detachTag({ id: 'tag_2', alias: 'two' });
  await bridge.host.unassign();
  await bridge.host.moveToInbox({ id: 'inb_2' });
  expect(sent()).toEqual([
    ['tag', ['tag_1']],
    ['untag', ['tag_2']],
    ['assign', null],
    ['move', 'inb_2'],
  ]);
});

test('an alias is looked up', async () => {
  const { bridge, front, sent } = await join();
  front.on('listTags', () => ({ results: [{ id: 'tag_r', name: 'Refund requested' }] }));
  front.on('listInboxes', () => ({ results: [{ id: 'inb_2', name: 'Sales' }] }));
  await bridge.host.attachTag('refund_requested');
  await bridge.host.moveToInbox('sales');
  expect(sent()).toEqual([['listTags'], ['tag', ['tag_r']], ['listInboxes'], ['move', 'inb_2']]);
});

test.each([
  [[VIP], 'untag'],
  [[], 'tag'],
])('a tag is toggled by what the conversation has', async (tags, expected) => {
  const { bridge, sent } = await join(singleConversation('cnv_1', { tags }));
  await bridge.host.toggleTag('tag_vip');
  expect(sent()).toEqual([[expected, ['tag_vip']]]);
});

test.each([
  ['open', 'archived', 'trashed'],
  ['archived', 'open', 'trashed'],
  ['trashed', 'archived', 'open'],
])('what is %s is toggled to %s, or to %s', async (status, archive, trash) => {
  const { bridge, sent } = await join(singleConversation('cnv_1', { status }));
  await bridge.host.toggleArchive();
  await bridge.host.toggleTrashed();
  expect(sent()).toEqual([
    ['setStatus', archive],
    ['setStatus', trash],
  ]);
});

test('of several conversations all are archived before any is opened', async () => {
  const { bridge, sent } = await join(
    multiConversations(conversation('cnv_1', { status: 'archived' }), conversation('cnv_2')),
  );
  await bridge.host.toggleArchive();
  expect(sent()).toEqual([['setStatus', 'archived']]);
});

test('a fetch gathers all pages, in the shapes of the seed', async () => {
  const { bridge, front } = await join();
  front.on('listInboxes', (token?: string) =>
    token
      ? { results: [{ id: 'inb_2', name: 'B' }] }
      : { results: [{ id: 'inb_1', name: 'A' }], nextPageToken: 'x' },
  );
  front.on('listTags', () => ({ results: [VIP] }));
  front.on('listChannels', () => ({ results: [HELP] }));
  front.on('listTeammates', () => ({
    results: [{ id: 'tea_1', name: 'Ann Lee', username: 'ann', email: 'a@b.c' }],
  }));
  front.on('listComments', () => ({
    results: [
      { id: 'com_1', author: { id: 'tea_1', name: 'Ann' }, content: { body: 'Hm' }, createdAt: new Date(5) },
    ],
  }));
  front.on('fetchPath', () => '/inboxes');

  expect(await bridge.host.fetchInboxes()).toMatchObject([{ id: 'inb_1', name: 'A' }, { id: 'inb_2' }]);
  expect(await bridge.host.fetchAllowedTags()).toMatchObject([{ id: 'tag_vip', name: 'VIP' }]);
  expect(await bridge.host.fetchChannels()).toMatchObject([{ id: 'cha_1', address: 'help@shop.test' }]);
  expect(await bridge.host.fetchAllowedTeammates()).toMatchObject([
    { id: 'tea_1', alias: 'ann', given_name: 'Ann', family_name: 'Lee' },
  ]);
  expect(await bridge.host.fetchNotes()).toMatchObject([
    { body: 'Hm', date: 5, author: { display_name: 'Ann' } },
  ]);
  expect(await bridge.host.fetchAppPath()).toBe('/inboxes');
});

test('the conversation of the context is the one that is fetched', async () => {
  const { bridge } = await join(singleConversation('cnv_1', { tags: [VIP], draftId: 'dra_1' }));
  expect(await bridge.host.fetchConversation()).toMatchObject({
    id: 'cnv_1',
    status: 'open',
    contact: { handle: 'bo@mail.test', display_name: 'Bo' },
    assignee_id: null,
    inbox_ids: ['inb_support'],
    tag_ids: ['tag_vip'],
    has_draft: true,
  });
});

test('with nothing selected there is no conversation to fetch', async () => {
  const { bridge } = await join(noConversation());
  expect(await bridge.host.fetchConversation()).toBeNull();
});

test('a message is composed', async () => {
  const { bridge, front, sent } = await join(noConversation());
  front.on('listChannels', () => ({ results: [HELP] }));
  const draft = await bridge.host.compose({
    from: 'help@shop.test',
    to: 'bo@mail.test',
    cc: ['cy@mail.test'],
    text: 'Hi',
    hide_composer: true,
  });
  expect(sent().at(-1)).toEqual([
    'createDraft',
    { channelId: 'cha_1', to: ['bo@mail.test'], cc: ['cy@mail.test'], content: { body: 'Hi', type: 'text' } },
  ]);
  expect(draft).toMatchObject({
    id: 'dra_9',
    subject: 'Hi',
    body: '<p>Hi</p>',
    from: { handle: 'help@shop.test' },
    recipients: [{ handle: 'bo@mail.test', display_name: 'Bo', role: 'to' }],
  });
});

test('an empty message can be composed', async () => {
  const { bridge, sent } = await join(noConversation());
  await bridge.host.compose();
  expect(sent()).toEqual([['createDraft', {}]]);
});

test('a reply answers the newest message, which stands on the last page', async () => {
  const { bridge, sent } = await join();
  await bridge.host.reply({ html: '<p>Yes</p>' }, true);
  await bridge.host.forward();
  const createDraft = (type: string, rest = {}) => [
    'createDraft',
    { ...rest, replyOptions: { type, originalMessageId: 'msg_2' } },
  ];
  expect(sent().filter(([name]) => name === 'createDraft')).toEqual([
    createDraft('replyAll', { content: { body: '<p>Yes</p>', type: 'html' } }),
    createDraft('forward'),
  ]);
});

test('without a message there is nothing to reply to', async () => {
  const { bridge, front } = await join();
  front.on('listMessages', () => ({ results: [] }));
  expect(await bridge.host.reply({ text: 'Hi' })).toBeNull();
});

test('a reply for a conversation that is not open is refused', async () => {
  const { bridge, sent } = await join();
  const refused = await rejection(bridge.host.reply({}, false, { id: 'cnv_2' }));
  expect(refused).toMatchObject({ code: 'METHOD_UNAVAILABLE', method: 'reply' });
  expect(sent()).toEqual([]);
});

test('a reply is not begun when another conversation was opened meanwhile', async () => {
  const { bridge, front } = await joinCurrent();
  const reply = rejection(bridge.host.reply({ text: 'Hi' }));
  await front.call('listMessages');
  front.show(singleConversation('cnv_2'));
  expect((await reply).code).toBe('STALE_CONTEXT');
  expect(front.calls().map(({ name }) => name)).toEqual(['listMessages']);
});

test('what a draft of the current API cannot hold is refused, not lost', async () => {
  const { bridge, sent } = await join();
  for (const options of [{ send_now: true }, { attachment_uids: ['u_1'] }, { tags: ['tag_1'] }]) {
    const refused = await rejection(bridge.host.compose(options));
    expect(refused.code).toBe('METHOD_UNAVAILABLE');
    expect(refused.cause).toContain(Object.keys(options)[0]);
  }
  await bridge.host.compose({ send_now: false, attachment_uids: [null] });
  expect(sent()).toEqual([['createDraft', {}]]);
});

const INSERTED = { updateMode: 'insert', content: { body: '<b>Hi</b>', type: 'html' } };

test("HTML goes into the conversation's draft", async () => {
  const { bridge, sent } = await join(singleConversation('cnv_1', { draftId: 'dra_1' }));
  await bridge.host.insertHTML('<b>Hi</b>');
  expect(sent()).toEqual([['updateDraft', 'dra_1', INSERTED]]);
});

test("HTML goes into the composer's draft", async () => {
  const { bridge, sent } = await join(messageComposer({ id: 'dra_7' }));
  await bridge.host.insertHTML('<b>Hi</b>');
  expect(sent()).toEqual([['updateDraft', 'dra_7', INSERTED]]);
});

test('HTML begins a reply where there is no draft', async () => {
  const { bridge, sent } = await join();
  await bridge.host.insertHTML('<b>Hi</b>');
  expect(sent().at(-1)).toEqual([
    'createDraft',
    { content: INSERTED.content, replyOptions: { type: 'reply', originalMessageId: 'msg_2' } },
  ]);
});

test('on a phone no HTML can be inserted', async () => {
  const { bridge } = await join(singleConversation('cnv_1', {}, 'ios'));
  expect(bridge.can('insertHTML')).toBe(false);
  expect(bridge.can('reply')).toBe(true);
});

test('dialogs, clipboard and width have no successor', async () => {
  const { bridge } = await join();
  expect(bridge.can('alert')).toBe(false);
  expect((await rejection(bridge.host.copyToClipboard('x'))).code).toBe('METHOD_UNAVAILABLE');
  expect((await rejection(bridge.host.setPanelWidth(400))).code).toBe('METHOD_UNAVAILABLE');
});
