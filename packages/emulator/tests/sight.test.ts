import { definitionOf } from '@frontyard/sdk-types';
import { expect, test } from 'vitest';
import type { Host } from '../src/index.ts';
import { smallWorld } from '../src/world/samples/small.ts';
import { idFields, sampleCall, type IdField } from './support/idFields.ts';
import { openCurrentPage, openLegacyPage, settle, testHost } from './support/pages.ts';

/** Things of an inbox that the current teammate cannot access, by what names them. */
const OUT_OF_SIGHT: readonly [RegExp, string][] = [
  [/^messageOrCommentId$|^originalMessageId$/, 'msg_4'],
  [/^conversation/, 'cnv_board'],
  [/^draft/, 'dra_board'],
  [/^attachment/, 'fil_board'],
  [/^channelId$|^from$/, 'cha_board'],
  [/^linkId$/, 'top_board'],
  [/^inbox/, 'inb_secret'],
];
const IN_SIGHT: readonly [RegExp, string][] = [
  [/^messageOrCommentId$|^originalMessageId$/, 'msg_1'],
  [/^conversation/, 'cnv_bike'],
  [/^draft/, 'dra_1'],
  [/^attachment/, 'fil_1'],
  [/^channelId$|^from$/, 'cha_mail'],
  [/^linkId$/, 'top_1'],
  [/^inbox/, 'inb_billing'],
  [/^tag/, 'tag_late'],
  [/^teammateId$|^assignee$/, 'tea_bob'],
];

const named = (names: readonly [RegExp, string][], field: string) =>
  names.find(([pattern]) => pattern.test(field))?.[1];

function hostWithSecrets(): Host {
  const world = smallWorld();
  world.channels!.push({
    id: 'cha_board',
    type: 'email',
    name: 'Board',
    address: 'board@acme.example',
    inboxId: 'inb_secret',
  });
  const board = world.conversations!.find(({ id }) => id === 'cnv_board')!;
  board.links = [{ id: 'top_board', externalUrl: 'https://secret.example/' }];
  board.messages![0]!.attachments = [
    { id: 'fil_board', name: 'secret.txt', contentType: 'text/plain', size: 3, data: 'U2ho' },
  ];
  world.drafts!.push({
    id: 'dra_board',
    conversationId: 'cnv_board',
    channelId: 'cha_board',
    body: 'Shh, a draft.',
  });
  return testHost({ world });
}

const hidden = (host: Host) => ({
  conversation: host.world().conversations.find(({ id }) => id === 'cnv_board'),
  draft: host.world().drafts.find(({ id }) => id === 'dra_board'),
});

/** Makes the call as a page would, and gives everything the page has been told. */
async function make(host: Host, { method, wire, field }: IdField, id: string): Promise<unknown[]> {
  const given = sampleCall(method, wire, (each) => (each === field ? id : (named(IN_SIGHT, each) ?? 'nope')));
  if (wire === 'legacy') {
    // An alias counts where no inbox is given.
    if (field === 'inbox_alias') delete (given as { inbox?: unknown }).inbox;
    const page = await openLegacyPage(host);
    await page.ask({ type: definitionOf(method).seed!.wire, ...(given as object) });
    return page.received;
  }
  const isOfComposer = !definitionOf(method).contexts.includes('singleConversation');
  const page = await openCurrentPage(host, isOfComposer ? { entryPoint: 'COMPOSER_TOOLBAR' } : {});
  await page.call(method, given as unknown[]);
  return page.received;
}

const told = (host: Host) =>
  host.log.entries().filter(({ verdict, text }) => verdict === 'refused' && text !== undefined);

test('the contract has ids in many places', () => {
  const fields = idFields().map(({ method, wire, field }) => `${wire} ${method} ${field}`);
  expect(fields.length).toBeGreaterThan(25);
  expect(fields).toEqual(
    expect.arrayContaining([
      'legacy toggleArchive conversation_id',
      'legacy forward conversation_id',
      'current createDraft originalMessageId',
      'current openConversationInPopup conversationId',
      'current fetchDraft draftId',
      'legacy updateDraft attachment_uids',
    ]),
  );
});

test.each(idFields())('$wire $method: an unknown $field is told in the log', async (field) => {
  const host = hostWithSecrets();
  await make(host, field, 'nope');
  expect(told(host), JSON.stringify(host.log.entries().at(-1))).not.toEqual([]);
});

const guarded = idFields().flatMap((field) => {
  const id = named(OUT_OF_SIGHT, field.field);
  return id === undefined ? [] : [{ ...field, id }];
});

test.each(guarded)('$wire $method: $id as $field is out of sight, and stays so', async ({ id, ...field }) => {
  const host = hostWithSecrets();
  host.select(['cnv_bike']);
  const before = hidden(host);
  const received = JSON.stringify(await make(host, field, id));
  expect(hidden(host)).toEqual(before);
  expect(received).not.toMatch(/Shh|secret\.|chair@acme|board@acme/);
  // The legacy API asks the teammate before it moves something out of sight.
  if (host.view().dialogs.length === 0) expect(told(host)).not.toEqual([]);
  expect(host.view().opened).toEqual([]);
});

test('what has left the teammate’s sight since a plugin was told of it cannot be reached by its old context', async () => {
  const host = hostWithSecrets();
  host.change((world) => void (world.meId = 'tea_bob'));
  host.select(['cnv_board']);
  const page = await openCurrentPage(host);
  const old = page.context()!.id;
  host.change((world) => void (world.meId = 'tea_ann'));
  await settle();
  page.received.length = 0;
  for (const [name, args] of [
    ['setStatus', ['archived']],
    ['listMessages', []],
    ['addLink', ['https://x.example/']],
    ['downloadAttachment', ['msg_4', 'fil_board']],
  ] as const) {
    const answer = await page.call(name, [...args], old);
    expect(answer?.['error'], name).toMatch(/conversation_not_found/);
  }
  expect(hidden(host).conversation).toMatchObject({ status: 'open', links: [{ id: 'top_board' }] });
});

test('a composer does not show a draft of another teammate’s inbox', async () => {
  const host = hostWithSecrets();
  host.changeView((view) => void (view.draftId = 'dra_board'));
  const page = await openCurrentPage(host, { entryPoint: 'COMPOSER_TOOLBAR' });
  expect(page.contexts()).toEqual([]);
});

test('a plugin cannot put away another plugin’s notification', async () => {
  const host = hostWithSecrets();
  host.changeView(
    (view) =>
      void (view.notifications = [
        { id: 'ntf_other', plugin: 'other', type: 'SUCCESS_MESSAGE', title: 'T', message: 'M' },
      ]),
  );
  const page = await openCurrentPage(host);
  expect((await page.call('dismissNotification', ['ntf_other']))?.['error']).toMatch(
    /notification_not_found/,
  );
  expect(host.view().notifications).toHaveLength(1);
});
