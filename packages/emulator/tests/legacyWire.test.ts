import { expect, test } from 'vitest';
import { openLegacyPage, settle, testHost } from './support/pages.ts';

test('the user comes before the first conversation, both after the sync', async () => {
  const page = await openLegacyPage(testHost());
  expect(page.types()).toEqual(['sync', 'user', 'conversation', 'panel_visible']);
  expect(page.received[1]).toMatchObject({
    user: { alias: 'ann', given_name: 'Ann', family_name: 'Archer', admin: true },
  });
});

test('the newest message alone carries its body', async () => {
  const page = await openLegacyPage(testHost());
  expect(page.received[2]).toMatchObject({
    contact: { handle: 'cleo@customer.example', display_name: 'Cleo Carter', num_notes: 1 },
    conversation: { id: 'cnv_bike', tag_ids: ['tag_vip'], tags: ['vip'], has_draft: true, num_messages: 2 },
    message: { id: 'msg_2', body: 'Still squeaks.', inbound: true },
    otherMessages: [{ id: 'msg_1' }],
  });
  expect((page.received[2] as unknown as { otherMessages: object[] }).otherMessages[0]).not.toHaveProperty(
    'body',
  );
});

test('a change of the conversation is told, nothing else is repeated', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  host.select(['cnv_bill']);
  host.select([]);
  host.changeView((view) => {
    view.panelVisible = false;
  });
  await settle();
  expect(page.types().slice(4)).toEqual(['conversation', 'no_conversation', 'panel_visible']);
});

test.each([
  ['fetch_inboxes', [{ id: 'inb_support', alias: 'support', num_new: 1 }, { id: 'inb_billing' }]],
  ['fetch_channels', [{ id: 'cha_mail', address: 'support@acme.example' }]],
  ['fetch_allowed_teammates', [{ id: 'tea_ann', alias: 'ann' }, { id: 'tea_bob' }]],
  [
    'fetch_tags',
    [{ id: 'tag_vip', alias: 'vip' }, { id: 'tag_refund', alias: 'refund' }, { id: 'tag_late' }],
  ],
  ['fetch_notes', [{ body: 'Prefers mail', author: { id: 'tea_bob' } }]],
  ['fetch_draft', { id: 'dra_1', body: 'Hello ', status: 'draft-compose' }],
  ['fetch_conversation', { id: 'cnv_bike' }],
  ['fetch_team', { id: 'tim_1', alias: 'support' }],
])('%s is answered', async (type, value) => {
  expect(await (await openLegacyPage(testHost())).ask({ type })).toMatchObject(value);
});

test('without a conversation there is no draft and no note', async () => {
  const host = testHost();
  host.select([]);
  const page = await openLegacyPage(host);
  expect(await page.ask({ type: 'fetch_draft' })).toBeNull();
  expect(await page.ask({ type: 'fetch_notes' })).toEqual([]);
  expect(await page.ask({ type: 'fetch_app_path' })).toBe('/inboxes/inb_support');
});

test.each(['bob', 'tea_bob', { id: 'tea_bob', alias: 'bob', display_name: 'Bob' }])(
  'a teammate may be named as %j',
  async (assignee) => {
    const host = testHost();
    await (await openLegacyPage(host)).send({ type: 'assign', assignee });
    expect(bike(host).assigneeId).toBe('tea_bob');
  },
);

test('a trailing conversation is meant instead of the selected one', async () => {
  const host = testHost();
  await (await openLegacyPage(host)).send({ type: 'unassign', conversation_id: 'cnv_bill' });
  expect(host.world().conversations.find(({ id }) => id === 'cnv_bill')?.assigneeId).toBeUndefined();
});

test('flags and tags flip', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  await page.send({ type: 'toggle_archived' });
  expect(bike(host).status).toBe('archived');
  await page.send({ type: 'toggle_archived' });
  expect(bike(host).status).toBe('open');
  await page.send({ type: 'toggle_trashed' });
  expect(bike(host).status).toBe('trashed');
  await page.send({ type: 'untag', tag: 'vip' });
  await page.send({ type: 'tag', tag: 'late' });
  await page.send({ type: 'toggle_tag', tag: { id: 'tag_refund' } });
  expect(bike(host).tagIds).toEqual(['tag_late', 'tag_refund']);
});

test('a move to an inbox without access asks first', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  await page.send({ type: 'move_to_inbox', inbox_alias: 'board' });
  expect(host.view().dialogs).toMatchObject([{ name: 'confirm', options: { title: 'Move to Board?' } }]);
  host.answer(host.view().dialogs[0]!.id, false);
  await settle();
  expect(bike(host).inboxIds).toEqual(['inb_support']);

  await page.send({ type: 'move_to_inbox', inbox: 'inb_secret' });
  host.answer(host.view().dialogs[0]!.id, true);
  await settle();
  expect(bike(host).inboxIds).toEqual(['inb_secret']);
});

test.each([
  ['alert', undefined, null],
  ['report', undefined, null],
  ['confirm', true, true],
  ['prompt', 'text', 'text'],
  ['prompt_date', new Date('2026-03-04'), new Date('2026-03-04')],
  ['fuzzylist', { title: 'B', id: 2 }, { title: 'B', id: 2 }],
])('%s waits for its answer', async (type, answer, value) => {
  const host = testHost();
  const page = await openLegacyPage(host);
  const asked = page.ask({
    type,
    options: {
      title: 'T',
      message: 'M',
      items: [
        { title: 'A', id: 1 },
        { title: 'B', id: 2 },
      ],
    },
  });
  await settle();
  host.answer(host.view().dialogs[0]!.id, answer as never);
  await settle();
  await asked;
  expect(page.received.findLast((message) => message.type === 'done')?.['val']).toEqual(value);
  expect(host.view().dialogs).toEqual([]);
});

test('closing a dialog means no', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  for (const type of ['confirm', 'prompt', 'prompt_date', 'fuzzylist']) {
    void page.send({ type, seq: 90, options: { title: 'T', items: [] } });
    await settle();
    host.answer(host.view().dialogs[0]!.id);
    await settle();
  }
  expect(page.received.filter(({ type }) => type === 'done').map((message) => message['val'])).toEqual([
    false,
    null,
    false,
    null,
  ]);
});

test('compose, reply, reply to all and forward begin drafts', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  expect(await page.ask({ type: 'compose', options: {} })).toMatchObject({ subject: null, recipients: [] });
  expect(await page.ask({ type: 'reply', options: { text: '1 < 2' } })).toMatchObject({
    subject: 'Re: My bike',
    body: '1 &#60; 2',
    recipients: [{ handle: 'cleo@customer.example', role: 'to' }],
  });
  expect(await page.ask({ type: 'reply_all', options: { body: '<b>x</b>' } })).toMatchObject({
    body: '<b>x</b>',
    recipients: [{ role: 'to' }, { handle: 'dan@customer.example', role: 'cc' }],
  });
  expect(await page.ask({ type: 'forward', options: { to: 'fay@other.example' } })).toMatchObject({
    subject: 'Fwd: Re: My bike',
    recipients: [{ handle: 'fay@other.example' }],
  });
});

test('a reply sent at once becomes the newest message, tagged and archived as asked', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  await page.ask({
    type: 'reply',
    options: { body: 'Done', send_now: true, mark_archived: true, tags: ['late'] },
  });
  expect(bike(host)).toMatchObject({ status: 'archived', tagIds: ['tag_vip', 'tag_late'] });
  expect(bike(host).messages.at(-1)).toMatchObject({ status: 'outbound', body: 'Done' });
});

test('nothing is begun where no channel can send it, or nothing can be answered', async () => {
  const host = testHost();
  host.change((world) => {
    world.channels = [];
    world.drafts = [];
    world.conversations[0]!.channelIds = [];
  });
  const page = await openLegacyPage(host);
  expect(await page.ask({ type: 'compose', options: {} })).toBeNull();
  host.select([]);
  expect(await page.ask({ type: 'reply', options: {} })).toBeNull();
  expect(host.world().drafts).toEqual([]);
});

test('updateDraft replaces recipients and attachments; uids it does not know are ignored', async () => {
  const page = await openLegacyPage(testHost());
  const draft = await page.ask({
    type: 'update_draft',
    draft_id: 'dra_1',
    options: { recipients: { to: ['new@customer.example'] }, attachment_uids: ['fil_1', 'nope', null] },
  });
  expect(draft).toMatchObject({
    recipients: [{ handle: 'new@customer.example' }],
    attachments: [{ uid: 'fil_1' }],
  });
});

test('insertHTML goes into the reply being written, and nowhere when there is none', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  await page.send({ type: 'insert_html', html: '<b>there</b>' });
  expect(host.world().drafts[0]?.body).toBe('Hello <b>there</b>');

  host.select(['cnv_bill']);
  await page.send({ type: 'insert_html', html: '<b>x</b>' });
  expect(host.world().drafts).toHaveLength(1);
  expect(host.log.entries().at(-1)).toMatchObject({
    verdict: 'refused',
    text: expect.stringContaining('no_draft'),
  });
});

test('links, widths, addresses, searches and the clipboard reach the host', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  const topic = { type: 'web', name: 'Order', ext_link: 'https://shop.example/1' };
  expect(await page.ask({ type: 'add_topic', topic })).toMatchObject({
    ext_link: topic.ext_link,
    type: 'web',
  });
  await page.send({ type: 'set_width', width: 400.4 });
  await page.send({ type: 'open_url', url: 'https://shop.example/' });
  await page.send({ type: 'open_popup_url', url: 'https://shop.example/2', title: 'Shop' });
  await page.send({ type: 'search', query: 'bike' });
  await page.send({ type: 'copy_clipboard', payload: 'text' });
  expect(bike(host).links.map(({ externalUrl }) => externalUrl)).toContain(topic.ext_link);
  expect(host.view()).toMatchObject({
    panelWidths: { p: 400 },
    search: 'bike',
    clipboard: 'text',
    opened: [{ kind: 'tab' }, { kind: 'popup', title: 'Shop' }],
  });
});

test('a Front link opens the conversation; a dangerous address opens nothing', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  await page.send({ type: 'open_url', url: 'https://app.frontapp.com/open/cnv_bill' });
  expect(host.view().selectedIds).toEqual(['cnv_bill']);
  await page.send({ type: 'open_url', url: 'https://app.frontapp.com/open/cnv_board' });
  expect(host.view().selectedIds).toEqual(['cnv_bill']);
  await page.send({ type: 'open_url', url: 'javascript:alert(1)' });
  expect(host.view().opened).toEqual([]);
});

test('a phone says what it lacks, and refuses it by name', async () => {
  const host = testHost();
  const page = await openLegacyPage(host, { platform: 'android' });
  const missing = (page.received[0]!['missing'] as string[]).toSorted();
  expect(missing).toEqual(['addTopic', 'insertHTML', 'setPanelWidth', 'updateDraft']);
  await page.send({ type: 'insert_html', html: 'x' });
  expect(host.log.entries().at(-1)).toMatchObject({
    verdict: 'refused',
    text: 'insertHTML does not exist on android',
  });
  expect(host.world().drafts[0]?.body).toBe('Hello ');
});

test('a message that nobody knows is answered with nothing, and told', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  expect(await page.ask({ type: 'show_error' })).toBeNull();
  expect(host.log.entries().some(({ verdict }) => verdict === 'unknown')).toBe(true);
});

function bike(host: ReturnType<typeof testHost>) {
  return host.world().conversations.find(({ id }) => id === 'cnv_bike')!;
}

test('loading another world answers what was still being asked', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  const asked = page.ask({ type: 'confirm', options: { title: 'Sure?' } });
  await settle();
  host.load(host.world());
  await asked;
  await settle();
  expect(page.received.find(({ type }) => type === 'done')).toMatchObject({ val: false });
});

test('a page behind another tab is hidden, whatever the panel is', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  const told = () =>
    page.received.filter(({ type }) => type === 'panel_visible').map(({ visible }) => visible);
  expect(told()).toEqual([true]);
  page.frame.show(false);
  await settle();
  host.changeView((view) => void (view.panelVisible = false));
  host.changeView((view) => void (view.panelVisible = true));
  await settle();
  expect(told()).toEqual([true, false]);
  page.frame.show(true);
  await settle();
  expect(told()).toEqual([true, false, true]);
});

test('a move reaches the inbox by alias, id or object', async () => {
  for (const move of [
    { inbox_alias: 'billing' },
    { inbox: 'inb_billing' },
    { inbox: 'inb_billing', inbox_alias: 'billing' },
  ]) {
    const host = testHost();
    const page = await openLegacyPage(host);
    await page.send({ type: 'move_to_inbox', ...move });
    expect(host.world().conversations[0]?.inboxIds).toEqual(['inb_billing']);
  }
});
