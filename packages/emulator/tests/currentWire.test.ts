import { functionArities } from '@frontyard/sdk-types';
import { expect, test } from 'vitest';
import { openCurrentPage, settle, testHost } from './support/pages.ts';

test('the first context comes at once, with every field of its type', async () => {
  const page = await openCurrentPage(testHost());
  expect(Object.keys(page.context()!).toSorted()).toEqual([
    'authentication',
    'company',
    'conversation',
    'entryPoint',
    'functionArities',
    'id',
    'preferences',
    'teammate',
    'type',
  ]);
  expect(page.context()).toMatchObject({
    type: 'singleConversation',
    conversation: {
      id: 'cnv_bike',
      draftId: 'dra_1',
      recipient: { name: 'Cleo Carter', contact: { id: 'crd_cleo' } },
    },
    functionArities: functionArities('singleConversation'),
  });
});

test('nothing selected is a context too', async () => {
  const host = testHost();
  host.select([]);
  expect((await openCurrentPage(host)).context()?.type).toBe('noConversation');
});

test('several conversations make a multiConversations context', async () => {
  const host = testHost();
  host.select(['cnv_bike', 'cnv_bill']);
  const { context } = await openCurrentPage(host);
  expect((context() as { conversations?: { id: string }[] }).conversations?.map(({ id }) => id)).toEqual([
    'cnv_bike',
    'cnv_bill',
  ]);
});

test('a conversation the teammate has no access to cannot be selected', async () => {
  const host = testHost();
  host.select(['cnv_board']);
  expect((await openCurrentPage(host)).context()?.type).toBe('noConversation');
});

test('a composer has its draft, with and without a saved conversation', async () => {
  const host = testHost();
  const page = await openCurrentPage(host, { entryPoint: 'COMPOSER_TOOLBAR' });
  expect(page.context()).toMatchObject({
    type: 'messageComposer',
    draft: { id: 'dra_1' },
    conversation: { id: 'cnv_bike' },
  });

  const other = await openCurrentPage(host);
  const created = await other.call('createDraft', [{ subject: 'New' }]);
  expect(page.context()).toMatchObject({
    draft: { id: (created!['value'] as { id: string }).id },
    conversation: undefined,
  });
});

test('a message menu gives the message it was opened for', async () => {
  const page = await openCurrentPage(testHost(), { entryPoint: 'MESSAGE_MORE_DROPDOWN', messageId: 'msg_1' });
  expect(page.context()).toMatchObject({ type: 'message', messageId: 'msg_1' });
});

test('parameters of an open-by-URL arrive as text', async () => {
  const page = await openCurrentPage(testHost(), { entryPoint: 'URL', parameters: { order: '42' } });
  expect(page.context()?.['entryPoint']).toEqual({
    type: 'URL',
    data: { customContextProperties: { order: '42' } },
  });
});

test('every real change brings one context with a new id, and no change brings none', async () => {
  const host = testHost();
  const page = await openCurrentPage(host);
  host.select(['cnv_bike']);
  host.changeView((view) => {
    view.search = 'nothing a plugin sees';
  });
  await settle();
  expect(page.contexts()).toHaveLength(1);

  await page.call('tag', [['tag_late']]);
  expect(page.contexts()).toHaveLength(2);
  expect(new Set(page.contexts().map(({ id }) => id)).size).toBe(2);
});

test('a call may carry the id of an older context, and acts on what that one showed', async () => {
  const host = testHost();
  const page = await openCurrentPage(host);
  const old = page.context()!.id;
  host.select(['cnv_bill']);
  await settle();
  await page.call('tag', [['tag_late']], old);
  expect(tagsOf(host, 'cnv_bike')).toContain('tag_late');
  expect(tagsOf(host, 'cnv_bill')).toEqual([]);
});

test('a context of another page is no way in', async () => {
  const page = await openCurrentPage(testHost());
  expect(await page.call('listTags', [], 'ctx_foreign')).toMatchObject({ type: 'function_error' });
});

test('lists come in pages; a token that was not given out is refused', async () => {
  const page = await openCurrentPage(testHost({ pageSize: 2 }));
  const first = (await page.call('listTags'))?.['value'] as { results: unknown[]; nextPageToken: string };
  const second = (await page.call('listTags', [first.nextPageToken]))?.['value'] as typeof first;
  expect([first.results.length, second.results.length, second.nextPageToken]).toEqual([2, 1, undefined]);
  expect(await page.call('listTags', ['page_999'])).toMatchObject({
    type: 'function_error',
    error: expect.stringContaining('bad_page_token'),
  });
});

test('an inbox without access is not listed, and nothing can be moved there', async () => {
  const page = await openCurrentPage(testHost());
  const list = (await page.call('listInboxes'))?.['value'] as { results: { id: string }[] };
  expect(list.results.map(({ id }) => id)).toEqual(['inb_support', 'inb_billing']);
  expect((await page.call('move', ['inb_secret']))?.['error']).toContain('inbox_not_accessible');
});

test('dates and files arrive as such, both ways', async () => {
  const page = await openCurrentPage(testHost());
  const messages = (await page.call('listMessages'))?.['value'] as { results: { date: Date }[] };
  expect(messages.results[0]?.date).toBeInstanceOf(Date);

  const file = (await page.call('downloadAttachment', ['msg_1', 'fil_1']))?.['value'] as File;
  expect([file.name, await file.text()]).toEqual(['squeak.txt', 'squeak']);

  const draft = (await page.call('createDraft', [{ attachments: [new File(['abc'], 'abc.txt')] }]))?.[
    'value'
  ];
  expect(draft).toMatchObject({ content: { attachments: [{ name: 'abc.txt', size: 3 }] } });
});

test('updateDraft(insert, cc) adds recipients, and a later fetchDraft shows them', async () => {
  const page = await openCurrentPage(testHost());
  await page.call('updateDraft', ['dra_1', { updateMode: 'insert', cc: ['dan@customer.example'] }]);
  await page.call('updateDraft', ['dra_1', { updateMode: 'insert', cc: ['eve@customer.example'] }]);
  const draft = (await page.call('fetchDraft', ['dra_1']))?.['value'] as { cc: { handle: string }[] };
  expect(draft.cc.map(({ handle }) => handle)).toEqual(['dan@customer.example', 'eve@customer.example']);
});

test('a draft that cannot be edited stays as it is', async () => {
  const host = testHost();
  host.change((world) => {
    world.drafts[0]!.isEditable = false;
  });
  const page = await openCurrentPage(host);
  const answer = await page.call('updateDraft', [
    'dra_1',
    { updateMode: 'replace', content: { body: 'x', type: 'text' } },
  ]);
  expect(answer?.['error']).toContain('draft_not_editable');
  expect(host.world().drafts[0]?.body).toBe('Hello ');
});

test('a reply takes recipients and subject from its message; to all, it leaves us out', async () => {
  const page = await openCurrentPage(testHost());
  const answer = await page.call('createDraft', [
    { replyOptions: { type: 'replyAll', originalMessageId: 'msg_2' } },
  ]);
  expect(answer?.['value']).toMatchObject({
    subject: 'Re: My bike',
    to: [{ handle: 'cleo@customer.example' }],
    cc: [{ handle: 'dan@customer.example' }],
  });
});

test.each([
  ['openUrlInTab', [], 'Front has no method openUrlInTab'],
  ['insertHTML', ['<b>x</b>'], 'belongs to the legacy API'],
  ['close', [], 'not offered in the context singleConversation'],
  ['flyAway', [], 'Front has no method flyAway'],
  ['tagg', [], 'Front has no method tagg. Did you mean tag?'],
  ['fetchInboxes', [], "belongs to the legacy API, not to Front's current SDK. Did you mean listInboxes?"],
  ['tag', [], 'tag takes 1 argument: tagIds, and was called with none'],
  ['tag', [['tag_vip'], 'too many'], 'tag takes 1 argument: tagIds, and was called with 2'],
  ['addLink', [], 'addLink takes 1 to 2 arguments: externalUrl, name (optional), and was called with none'],
  ['fetchPath', [1], 'fetchPath takes no arguments and was called with 1'],
  ['tag', ['tag_vip'], 'tag got wrong arguments: tagIds must be a list and is a text'],
  ['tag', [['tag_vip', 7]], 'tag got wrong arguments: tagIds[1] must be a text and is a number'],
  ['assign', [true], 'assign got wrong arguments: teammateId must be a text and is true or false'],
  ['setStatus', ['closed'], 'status must be "open", '],
  [
    'createDraft',
    [{ subject: null, colour: 1 }],
    'template.subject must be a text and is null; template has no field colour',
  ],
])('calling %s(%j) is refused in plain words', async (name, args, words) => {
  const host = testHost();
  const page = await openCurrentPage(host);
  expect((await page.call(name, args))?.['error']).toContain(words);
  expect(host.log.entries().at(-2)?.verdict).toMatch(/refused|unknown/);
});

test.each(['updateDraft', 'addTopic', 'addLink'])(
  'on a phone %s is absent, and calling it is refused by name',
  async (name) => {
    const page = await openCurrentPage(testHost(), { platform: 'ios' });
    expect(page.context()?.['functionArities']).not.toHaveProperty(name);
    expect((await page.call(name, ['x']))?.['error']).toBe(`${name} does not exist on ios`);
  },
);

test('a cancelled call is not answered', async () => {
  let finish = () => {};
  const host = testHost({
    relay: () => new Promise((resolve) => (finish = () => resolve({ status: 200, headers: {}, body: '' }))),
  });
  const page = await openCurrentPage(host);
  page.post({
    type: 'function_call',
    id: 'c',
    contextId: page.context()!.id,
    name: 'relayHttp',
    args: [{ verb: 'GET', url: '/x' }],
  });
  await settle();
  page.post({ type: 'function_cancel', id: 'c' });
  await settle();
  finish();
  await settle();
  expect(page.received.some((message) => message['id'] === 'c')).toBe(false);
});

test('junk is passed over and told in the log', async () => {
  const host = testHost();
  const page = await openCurrentPage(host);
  for (const junk of [null, 7, 'x', { type: 'function_call' }, { type: 'what' }]) page.post(junk);
  await settle();
  expect(host.log.entries().filter(({ type }) => type === 'junk')).toHaveLength(5);
  expect(await page.call('listTags')).toMatchObject({ type: 'function_result' });
});

test('two copies of the SDK in a page are both served', async () => {
  const host = testHost();
  const { frame, context } = await openCurrentPage(host);
  const { port1, port2 } = new MessageChannel();
  const second: { type: string }[] = [];
  port1.addEventListener('message', ({ data }) => second.push(data));
  port1.start();
  frame.receive({
    data: '@frontapp/ui-sdk#WebViewBridge.handshake',
    origin: 'http://localhost:5001',
    ports: [port2],
  });
  host.select([]);
  await settle();
  expect(second.map(({ type }) => type)).toEqual(['context_update', 'context_update']);
  expect(context()?.type).toBe('noConversation');
  port1.close();
});

test('every method of every context is answered', async () => {
  const host = testHost({ relay: async () => ({ status: 204, headers: {}, body: '' }) });
  const openings = {
    noConversation: { select: [], entryPoint: 'SIDE_PANEL' },
    singleConversation: { select: ['cnv_bike'], entryPoint: 'SIDE_PANEL' },
    multiConversations: { select: ['cnv_bike', 'cnv_bill'], entryPoint: 'SIDE_PANEL' },
    messageComposer: { select: ['cnv_bike'], entryPoint: 'COMPOSER_TOOLBAR' },
  } as const;
  for (const [type, { select, entryPoint }] of Object.entries(openings)) {
    const before = host.snapshot();
    host.select(select);
    host.changeView((view) => {
      view.notifications = [{ id: 'ntf_1', plugin: 'p', type: 'SUCCESS_MESSAGE', title: '', message: '' }];
    });
    const page = await openCurrentPage(host, { entryPoint });
    const { id, functionArities: offered } = page.context() as unknown as {
      id: string;
      functionArities: object;
    };
    for (const name of Object.keys(offered)) {
      const answer = await page.call(name, ARGUMENTS[name] ?? [], id);
      expect(answer, `${type}.${name}`).toMatchObject({ type: 'function_result' });
      host.restore({ ...host.snapshot(), world: before.world, view: { ...host.view(), draftId: 'dra_1' } });
    }
    page.close();
    host.close(page.frame);
    host.restore(before);
  }
});

const ARGUMENTS: Record<string, unknown[]> = {
  openUrl: ['https://example.com/'],
  openUrlInPopup: ['https://example.com/', { width: 300 }],
  openConversationInPopup: ['cnv_bike'],
  search: ['bike'],
  createWidget: [{ id: 'w1', type: 'BLOCK' }],
  destroyWidget: ['w1'],
  sendHttp: [{ verb: 'GET', path: '/x' }],
  relayHttp: [{ verb: 'GET', url: '/x' }],
  createDraft: [{ subject: 'Hi' }],
  updateDraft: ['dra_1', { updateMode: 'replace', subject: 'Hi' }],
  displayNotification: [{ type: 'SUCCESS_MESSAGE', title: 'Done', message: 'All' }],
  dismissNotification: ['ntf_1'],
  addTopic: ['https://example.com/2'],
  addLink: ['https://example.com/2', 'Two'],
  removeLink: ['top_1'],
  assign: ['tea_bob'],
  move: ['inb_billing'],
  setStatus: ['archived'],
  tag: [['tag_late']],
  untag: [['tag_vip']],
  fetchDraft: ['dra_1'],
  downloadAttachment: ['msg_1', 'fil_1'],
  downloadComposerAttachment: ['fil_2'],
};

function tagsOf(host: ReturnType<typeof testHost>, id: string): readonly string[] {
  return host.world().conversations.find((conversation) => conversation.id === id)?.tagIds ?? [];
}

test('a plugin that closes itself closes the place it stands in, and no other', async () => {
  const host = testHost();
  host.changeView((view) => void (view.draftId = 'dra_1'));
  await openCurrentPage(host, { entryPoint: 'COMPOSER_TOOLBAR' });
  const opened = await openCurrentPage(host, { entryPoint: 'COMPOSER_TOOLBAR', place: 'opening 1' });
  await opened.call('close');
  expect(host.view().closedPlugins).toEqual(['opening 1']);
});
