import { HANDSHAKE } from '@frontyard/sdk-types';
import { expect, test } from 'vitest';
import { SANDBOX } from '../src/page/panel/frameRights.ts';
import { openCurrentPage, PLUGIN, settle, testHost } from './support/pages.ts';

// What is known of the wire and has no test elsewhere; apps/docs/guide/wire-facts.md tells where each fact is tested.

const CONTEXTS = [
  { type: 'noConversation', select: [], methods: 19 },
  { type: 'singleConversation', select: ['cnv_bike'], methods: 33 },
  { type: 'multiConversations', select: ['cnv_bike', 'cnv_bill'], methods: 28 },
  { type: 'messageComposer', select: ['cnv_bike'], methods: 30 },
] as const;

const ARITIES =
  'createWidget 2, destroyWidget 2, sendHttp 2, relayHttp 2, authenticate 1, deauthenticate 1, openUrl 2, openUrlInPopup 3, openConversationInPopup 2, search 2, listTeammates 2, listInboxes 2, listChannels 2, listTags 2, listTicketStatuses 2, createDraft 2, updateDraft 3, displayNotification 2, dismissNotification 2, addTopic 3, addLink 3, assign 2, move 2, setStatus 2, tag 2, untag 2, removeLink 2, fetchPath 1, fetchDraft 2, listMessages 2, listComments 2, downloadAttachment 3, listRecipients 2, requestClose 1, downloadComposerAttachment 2, close 1, closeDraft 1';

async function openContext({ type, select }: (typeof CONTEXTS)[number]) {
  const host = testHost();
  host.select(select);
  return openCurrentPage(host, type === 'messageComposer' ? { entryPoint: 'COMPOSER_TOOLBAR' } : {});
}

test.each(CONTEXTS)('$type offers $methods methods, each with the known arity', async (each) => {
  const known = new Map(ARITIES.split(', ').map((row) => row.split(' ') as [string, string]));
  const context = (await openContext(each)).context()!;
  const offered = Object.entries(context['functionArities'] as Record<string, number>);
  expect(context.type).toBe(each.type);
  expect(offered).toHaveLength(each.methods);
  for (const [name, arity] of offered) expect([name, String(arity)]).toEqual([name, known.get(name)]);
});

test.each(CONTEXTS)('nothing in $type is null: what is absent is undefined', async (each) => {
  const nulls: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (value === null) nulls.push(path);
    else if (typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
  };
  look((await openContext(each)).context(), 'context');
  expect(nulls).toEqual([]);
});

test('a handshake without a port, or with other words, opens nothing', async () => {
  const host = testHost();
  const frame = host.open(PLUGIN.name);
  const origin = new URL(PLUGIN.url).origin;
  frame.receive({ data: HANDSHAKE, origin, ports: [] });
  frame.receive({ data: `${HANDSHAKE} `, origin, ports: [new MessageChannel().port2] });
  expect(frame.status()).toBe('waiting');
});

test('no context goes out without its context, also where a composer has none', async () => {
  const host = testHost();
  const panel = await openCurrentPage(host);
  const composer = await openCurrentPage(host, { entryPoint: 'COMPOSER_TOOLBAR' });
  host.select([]);
  host.select(['cnv_bill']);
  host.select(['cnv_bike']);
  await settle();
  const types = (page: typeof panel) => page.contexts().map((context) => context?.type);
  expect(types(panel)).toEqual([
    'singleConversation',
    'noConversation',
    'singleConversation',
    'singleConversation',
  ]);
  expect(new Set(types(composer))).toEqual(new Set(['messageComposer']));
  expect(composer.contexts().at(-1)).toMatchObject({ draft: { id: 'dra_1' } });
});

test('arguments are not padded: none and one undefined are both fine', async () => {
  const page = await openCurrentPage(testHost());
  for (const args of [[], [undefined]])
    expect(await page.call('listMessages', args)).toMatchObject({ type: 'function_result' });
});

test('a call that is cancelled at once is not answered; a cancel after the answer changes nothing', async () => {
  let finish = () => {};
  const host = testHost({
    relay: () => new Promise((resolve) => (finish = () => resolve({ status: 200, headers: {}, body: '' }))),
  });
  const page = await openCurrentPage(host);
  const contextId = page.context()!.id;
  const args = [{ verb: 'GET', url: '/x' }];
  page.post({ type: 'function_call', id: 'early', contextId, name: 'relayHttp', args });
  page.post({ type: 'function_cancel', id: 'early' });
  await settle();
  finish();
  await settle();
  expect(page.received.filter(({ id }) => id === 'early')).toEqual([]);

  const answer = await page.call('listTags');
  page.post({ type: 'function_cancel', id: answer!['id'] });
  page.post({ type: 'function_cancel', id: 'never called' });
  await settle();
  expect(await page.call('listTags')).toMatchObject({ type: 'function_result' });
});

test('each call is answered once, by the id it has', async () => {
  const page = await openCurrentPage(testHost());
  const contextId = page.context()!.id;
  for (const [id, name] of [
    ['a', 'listTags'],
    ['b', 'noSuchName'],
    ['c', 'move'],
    ['d', 'fetchPath'],
  ] as const)
    page.post({ type: 'function_call', id, contextId, name, args: [] });
  await settle();
  const answers = page.received.filter(({ type }) => type !== 'context_update');
  expect(answers.map(({ id, type }) => [id, type]).toSorted()).toEqual([
    ['a', 'function_result'],
    ['b', 'function_error'],
    ['c', 'function_error'],
    ['d', 'function_result'],
  ]);
});

test('a page that has gone takes its pending calls with it, and its next load is a new port', async () => {
  let finish = () => {};
  const host = testHost({
    relay: () => new Promise((resolve) => (finish = () => resolve({ status: 200, headers: {}, body: '' }))),
  });
  const first = await openCurrentPage(host);
  const contextId = first.context()!.id;
  first.post({
    type: 'function_call',
    id: 'p',
    contextId,
    name: 'relayHttp',
    args: [{ verb: 'GET', url: '/x' }],
  });
  await settle();
  first.close();
  await settle();
  finish();
  const second = await openCurrentPage(host);
  await settle();
  expect([first, second].flatMap(({ received }) => received.filter(({ id }) => id === 'p'))).toEqual([]);
  expect(second.contexts()).toHaveLength(1);
  expect(await second.call('listTags', [], contextId)).toMatchObject({ type: 'function_error' });
});

test('results have what plugins count on, and errors are text', async () => {
  const page = await openCurrentPage(testHost());
  const value = async (name: string, args: unknown[]) => (await page.call(name, args))?.['value'];
  expect(await value('createDraft', [{ subject: 'S' }])).toMatchObject({ id: expect.any(String) });
  expect(await value('createWidget', [{ id: 'w1', type: 'BLOCK' }])).toMatchObject({ id: 'w1' });
  expect(
    await value('displayNotification', [{ type: 'SUCCESS_MESSAGE', title: 'T', message: 'M' }]),
  ).toBeTypeOf('string');
  expect(await value('listTags', [])).toMatchObject({ results: [{ id: expect.any(String) }, {}, {}] });
  expect((await page.call('assign', ['tea_nobody']))?.['error']).toBeTypeOf('string');
});

test.each(['openUrlInTab', 'apiRequest', 'showError'])(
  '%s exists nowhere, and the log names it',
  async (name) => {
    const host = testHost();
    const page = await openCurrentPage(host);
    expect((await page.call(name))?.['error']).toBe(`Front has no method ${name}`);
    expect(host.log.entries()).toContainEqual(expect.objectContaining({ verdict: 'unknown', name }));
  },
);

test('a frame may run scripts, keep its origin and send forms; it may open no windows', () => {
  expect(SANDBOX).toBe('allow-scripts allow-same-origin allow-forms');
});
