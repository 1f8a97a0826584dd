import { expect, test } from 'vitest';
import { createIds } from '../host/ids.ts';
import { byId } from '../world/find.ts';
import { parseWorld } from '../world/parseWorld.ts';
import { smallWorld } from '../world/samples/small.ts';
import { conversation, file, message, page, teammate } from './coreApi.test.support.ts';
import { importCoreApi } from './importCoreApi.ts';
import type { JsonFile } from './readResources.ts';

const start = parseWorld(smallWorld());
const now = Date.UTC(2026, 5, 1);

function load(files: readonly JsonFile[], world = start) {
  const { world: next, report } = importCoreApi(world, files, { nextId: createIds(1), now });
  expect(parseWorld(structuredClone(next))).toEqual(next);
  return { world: next, report, rows: report.messages };
}

test('a page of conversations and one of messages become a thread, in whichever order they come', () => {
  const files = [
    file(
      'messages.json',
      page('/conversations/cnv_9/messages', [
        message('msg_b', undefined, {
          created_at: 1_772_000_100,
          is_inbound: false,
          author: teammate('tea_bob'),
          recipients: [{ handle: 'kim@customer.example', role: 'to' }],
        }),
        message('msg_a', undefined),
      ]),
    ),
    file(
      'conversations.json',
      page(
        '/inboxes/inb_billing/conversations',
        [conversation('cnv_9')],
        'https://acme.api.frontapp.com/next',
      ),
    ),
  ];
  for (const order of [files, files.toReversed()]) {
    const { world, report } = load(order);
    expect(report).toMatchObject({ imported: 3, duplicates: 0, failed: 0 });
    expect(byId(world.conversations, 'cnv_9')).toMatchObject({
      subject: 'Where is it?',
      status: 'open',
      assigneeId: 'tea_new',
      inboxIds: ['inb_billing'],
      channelIds: ['cha_mail'],
      tagIds: ['tag_new'],
      links: [{ id: 'top_9', externalUrl: 'https://shop.example/9' }],
      customFields: [
        { name: 'Priority', type: 'string', value: 'High' },
        { name: 'Value', type: 'number', value: 12 },
        { name: 'Paid', type: 'boolean', value: true },
      ],
      messages: [
        {
          id: 'msg_a',
          status: 'inbound',
          from: { name: 'Kim' },
          bodyType: 'html',
          date: '2026-02-25T06:13:20.500Z',
        },
        { id: 'msg_b', status: 'outbound', from: { handle: 'tea_bob@acme.example' } },
      ],
    });
    expect(byId(world.contacts, 'crd_kim')?.handles).toEqual([
      { type: 'email', handle: 'kim@customer.example' },
    ]);
    expect(byId(world.teammates, 'tea_new')?.name).toBe('Ada Byte');
  }
});

test('single resources, plain lists, named lists and lines are read as well', () => {
  const texts = [
    JSON.stringify(conversation('cnv_9')),
    JSON.stringify([conversation('cnv_9')]),
    JSON.stringify({ conversations: [conversation('cnv_9')], exportedAt: 1 }),
    JSON.stringify({ first: page('/conversations', [conversation('cnv_9')]) }),
    `${JSON.stringify(conversation('cnv_9'))}\n${JSON.stringify(message('msg_a', 'cnv_9'))}\n`,
  ];
  for (const text of texts) {
    const { world, report } = load([{ name: 'f.json', text }]);
    expect(report.failed).toBe(0);
    expect(byId(world.conversations, 'cnv_9')?.inboxIds, text.slice(0, 40)).toEqual(['inb_support']);
  }
});

test('a message that says nowhere where it belongs is a conversation of its own; the newest one in a list is one too', () => {
  const { world } = load([
    file('m.json', message('msg_a', undefined)),
    file('c.json', conversation('cnv_9', { last_message: message('msg_z', undefined) })),
  ]);
  expect(world.conversations.find(({ messages }) => messages[0]?.id === 'msg_a')?.subject).toBe(
    'Where is it?',
  );
  expect(byId(world.conversations, 'cnv_9')?.messages.map(({ id }) => id)).toEqual(['msg_z']);
});

test('what is there already stays as it is and is told; new messages go into a conversation that is there', () => {
  const mine = { ...conversation('cnv_bike'), subject: 'Overwritten?' };
  const { world, rows } = load([
    file('c.json', [mine, message('msg_1', 'cnv_bike'), message('msg_a', 'cnv_bike')]),
  ]);
  expect(rows.map(({ status }) => status)).toEqual(['duplicate', 'duplicate', 'imported']);
  expect(rows[0]?.reason).toBe('It is there already');
  expect(byId(world.conversations, 'cnv_bike')).toMatchObject({ subject: 'My bike' });
  expect(byId(world.conversations, 'cnv_bike')?.messages.map(({ id }) => id)).toEqual([
    'msg_a',
    'msg_1',
    'msg_2',
  ]);

  const again = load([file('c.json', [mine, message('msg_a', 'cnv_bike')])], world);
  expect(again.report).toMatchObject({ imported: 0, duplicates: 2 });
  expect(again.world).toEqual(world);
});

test('the same resource twice in the files is added once', () => {
  const { report } = load([
    file('a.json', [conversation('cnv_9'), teammate('tea_new')]),
    file('b.json', conversation('cnv_9')),
  ]);
  expect(report).toMatchObject({ imported: 2, duplicates: 1, failed: 0 });
});

test('inboxes, channels, teams, tags, statuses, contacts, notes, comments and who may see what', () => {
  const { world, rows } = load([
    file('inboxes.json', page('/inboxes', [{ id: 'inb_9', name: 'Nine', is_private: false }])),
    file('access.json', page('/inboxes/inb_9/teammates', [teammate('tea_bob'), teammate('tea_new')])),
    file(
      'channels.json',
      page('/inboxes/inb_9/channels', [
        {
          id: 'cha_9',
          name: 'Nine',
          address: 'x@in.frontapp.com',
          send_as: 'nine@acme.example',
          type: 'smtp',
        },
      ]),
    ),
    file('teams.json', page('/teams', [{ id: 'tim_9', name: 'Ninth' }])),
    file(
      'tags.json',
      page('/tags', [
        {
          _links: { related: { parent_tag: 'https://acme.api.frontapp.com/tags/tag_up' } },
          id: 'tag_down',
          name: 'Down',
        },
        { id: 'tag_up', name: 'Up' },
        {
          _links: { related: { parent_tag: 'https://acme.api.frontapp.com/tags/tag_gone' } },
          id: 'tag_lost',
          name: 'Lost',
        },
      ]),
    ),
    file('statuses.json', page('/company/statuses', [{ id: 'sts_9', name: 'Parked', category: 'waiting' }])),
    file(
      'contacts.json',
      page('/contacts', [
        {
          id: 'crd_9',
          name: 'Nia',
          handles: [{ handle: '+15555550100', source: 'phone' }],
          lists: [{ id: 'grp_1' }],
          custom_fields: { Plan: 'Pro' },
        },
      ]),
    ),
    file(
      'notes.json',
      page('/contacts/crd_9/notes', [
        { author: teammate('tea_bob'), body: 'Call first', created_at: 1_772_000_000 },
      ]),
    ),
    file(
      'comments.json',
      page('/conversations/cnv_9/comments', [
        { id: 'com_9', author: teammate('tea_bob'), body: '**Hm**', posted_at: 1_772_000_000 },
      ]),
    ),
    file('followers.json', page('/conversations/cnv_9/followers', [teammate('tea_bob')])),
    file('of.json', page('/conversations/cnv_9/inboxes', [{ id: 'inb_9', name: 'Nine' }])),
    file('c.json', conversation('cnv_9', { status: 'deleted', status_id: 'sts_9' })),
  ]);
  expect(rows.filter(({ status }) => status === 'failed')).toEqual([]);
  expect(byId(world.inboxes, 'inb_9')).toMatchObject({ name: 'Nine', teammateIds: ['tea_bob', 'tea_new'] });
  expect(byId(world.channels, 'cha_9')).toMatchObject({
    type: 'email',
    address: 'nine@acme.example',
    inboxId: 'inb_9',
  });
  expect(world.teams.at(-1)?.name).toBe('Ninth');
  expect(['tag_down', 'tag_lost'].map((id) => byId(world.tags, id)?.parentTagId)).toEqual([
    'tag_up',
    undefined,
  ]);
  expect(byId(world.contacts, 'crd_9')).toMatchObject({
    groupIds: ['grp_1'],
    notes: [{ authorId: 'tea_bob', body: 'Call first' }],
  });
  expect(byId(world.conversations, 'cnv_9')).toMatchObject({
    status: 'trashed',
    ticketStatusId: 'sts_9',
    inboxIds: ['inb_9'],
    followerIds: ['tea_bob'],
    comments: [{ id: 'com_9', authorId: 'tea_bob' }],
  });
});

test('attachments keep name and size, but nothing of theirs is fetched; drafts are drafts', () => {
  const attachments = [
    {
      id: 'fil_9',
      filename: 'a.pdf',
      content_type: 'application/pdf',
      size: 10,
      url: 'https://acme.api.frontapp.com/download/fil_9',
      metadata: { is_inline: true, cid: 'c1' },
    },
  ];
  const { world } = load([
    file('m.json', [
      message('msg_a', 'cnv_9', { attachments }),
      message('msg_d', 'cnv_9', { draft_mode: 'shared', body: '<p>Half</p>' }),
    ]),
  ]);
  expect(byId(world.conversations, 'cnv_9')?.messages[0]?.attachments).toEqual([
    { id: 'fil_9', name: 'a.pdf', contentType: 'application/pdf', size: 10, inlineCid: 'c1', data: '' },
  ]);
  expect(world.drafts.at(-1)).toMatchObject({ id: 'msg_d', conversationId: 'cnv_9', body: '<p>Half</p>' });
});

test('a text message and a chat are what they are', () => {
  const { world } = load([
    file('m.json', [
      message('msg_s', 'cnv_s', { type: 'sms', body: 'hi', text: null }),
      message('msg_c', 'cnv_c', { type: 'front_chat' }),
    ]),
  ]);
  expect(['cnv_s', 'cnv_c'].map((id) => byId(world.conversations, id)?.type)).toEqual(['sms', 'frontChat']);
  expect(byId(world.conversations, 'cnv_s')?.messages[0]).toMatchObject({ body: 'hi', bodyType: 'text' });
});

test('each thing that cannot be used is told with its reason, and keeps nothing else back', () => {
  const { rows, report } = load([
    { name: 'note.txt', text: 'hello' },
    { name: 'number.json', text: '7' },
    file('empty.json', page('/conversations', [])),
    file('mixed.json', [
      { id: 'evt_1', type: 'assign' },
      conversation('cnv_9', { subject: 12, ticket_ids: 'TKT' }),
      { id: 'crd_0', handles: [] },
      { id: 'com_0', body: 'lost' },
      null,
      conversation('cnv_ok'),
    ]),
  ]);
  expect(rows.map(({ name, status, reason }) => [name, status, reason])).toEqual([
    ['note.txt', 'failed', 'It is not JSON'],
    ['number.json', 'failed', 'It is no resource of the API'],
    ['empty.json', 'failed', 'There is no resource in it'],
    ['mixed.json[0] evt_1', 'failed', expect.stringContaining('no place for a resource of this kind')],
    ['mixed.json[1] cnv_9', 'failed', expect.stringMatching(/^subject: .*; ticket_ids: /)],
    ['mixed.json[2] crd_0', 'failed', expect.stringContaining('no handle')],
    ['mixed.json[3] com_0', 'failed', expect.stringContaining('which conversation')],
    ['mixed.json[4]', 'failed', 'It is no resource of the API'],
    ['mixed.json[5] cnv_ok', 'imported', undefined],
  ]);
  expect(report.failed).toBe(8);
});

test('what is there stays as it is, though something of another kind with the same id is named', () => {
  const [channel] = start.channels;
  const inbox = `https://acme.api.frontapp.com/inboxes/${channel?.id}`;
  const { world } = load([file('c.json', { id: channel?.id, _links: { related: { inbox } } })]);
  expect(world.channels).toEqual(start.channels);
});
