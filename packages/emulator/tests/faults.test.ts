import { expect, test } from 'vitest';
import type { FaultSet } from '../src/host/faultPlan.ts';
import { openCurrentPage, openLegacyPage, PLUGIN, settle, testHost } from './support/pages.ts';

async function openWith(set: Partial<FaultSet>) {
  const host = testHost();
  const page = await openCurrentPage(host);
  host.faults.set({ plugins: { '*': set } });
  return { host, page };
}

test('a lost answer: the call is done, and nothing is heard of it', async () => {
  const { host, page } = await openWith({ lostRate: 1 });
  expect(await page.call('setStatus', ['archived'])).toBeUndefined();
  expect(host.world().conversations.find(({ id }) => id === 'cnv_bike')?.status).toBe('archived');
  expect(host.log.entries().at(-1)).toMatchObject({ type: 'lost' });
});

test('an error answer: the call is not done', async () => {
  const { host, page } = await openWith({ errorMethods: ['setStatus'] });
  expect(await page.call('setStatus', ['archived'])).toMatchObject({ type: 'function_error' });
  expect(await page.call('listTags')).toMatchObject({ type: 'function_result' });
  expect(host.world().conversations.find(({ id }) => id === 'cnv_bike')?.status).toBe('open');
});

test('latency: the answer comes, but later', async () => {
  const { page } = await openWith({ latency: 80 });
  expect(await page.call('listTags')).toBeUndefined();
  await expect.poll(() => page.received.some(({ type }) => type === 'function_result')).toBe(true);
});

test('the conversation is switched in the middle, and the call still means the one it was made for', async () => {
  const { host, page } = await openWith({ switchesConversation: true });
  await page.call('setStatus', ['archived']);
  expect(host.view().selectedIds).not.toEqual(['cnv_bike']);
  expect(host.world().conversations.find(({ id }) => id === 'cnv_bike')?.status).toBe('archived');
});

test('a locked draft cannot be edited by the plugin, and the world keeps it as it was', async () => {
  const { host, page } = await openWith({ locksDrafts: true });
  expect(await page.call('fetchDraft', ['dra_1'])).toMatchObject({ value: { isEditable: false } });
  const answer = await page.call('updateDraft', ['dra_1', { updateMode: 'replace', subject: 'New' }]);
  expect(answer?.['error']).toContain('draft_not_editable');
  expect(host.world().drafts.every(({ isEditable }) => isEditable)).toBe(true);
});

test('an expired session is told, and its end too', async () => {
  const { host, page } = await openWith({ expiresSession: true });
  await settle();
  expect(page.context()).toMatchObject({ authentication: { status: 'unauthorized' } });
  host.faults.set({});
  await settle();
  expect(page.context()).toMatchObject({ authentication: { status: undefined } });
});

test('offline: nothing passes, and what was missed is told afterwards', async () => {
  const { host, page } = await openWith({ isOffline: true });
  const before = page.received.length;
  host.select([]);
  expect(await page.call('listTags')).toBeUndefined();
  expect(page.received).toHaveLength(before);
  host.faults.set({});
  await settle();
  expect(page.context()?.type).toBe('noConversation');
});

test('a storm tells the same context again and again, until it is over', async () => {
  const { host, page } = await openWith({ storm: 100 });
  await expect.poll(() => page.contexts().length).toBeGreaterThan(3);
  host.faults.set({});
  await settle();
  const count = page.contexts().length;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(page.contexts()).toHaveLength(count);
});

test('events are fired by hand on both wires', async () => {
  const { page } = await openWith({});
  page.frame.fire('no_conversation');
  await settle();
  expect(page.context()?.type).toBe('noConversation');
  const legacy = await openLegacyPage(testHost());
  for (const event of ['no_conversation', 'conversation', 'user', 'panel_visible'] as const)
    legacy.frame.fire(event);
  await settle();
  expect(legacy.types().slice(-4)).toEqual(['no_conversation', 'conversation', 'user', 'panel_visible']);
});

test('every event is fired on the wire that has it, about the conversations that are picked', async () => {
  const { host, page } = await openWith({});
  page.frame.fire('conversation', ['cnv_bill', 'cnv_bike']);
  await settle();
  expect(page.context()).toMatchObject({ type: 'singleConversation', conversation: { id: 'cnv_bill' } });
  page.frame.fire('multiConversations', ['cnv_bill', 'cnv_bike']);
  await settle();
  expect(page.context()).toMatchObject({ conversations: [{ id: 'cnv_bill' }, { id: 'cnv_bike' }] });
  page.frame.fire('messageComposer', ['cnv_bike']);
  await settle();
  expect(page.context()).toMatchObject({ type: 'messageComposer', draft: { id: 'dra_1' } });
  expect(host.view().selectedIds).toEqual(['cnv_bike']);
  const told = page.contexts().length;
  for (const event of ['panel_visible', 'panel_hidden', 'reconnect'] as const) page.frame.fire(event);
  await settle();
  expect(page.contexts()).toHaveLength(told);
  expect(host.log.entries().at(-1)?.text).toContain('The current API has no event reconnect');

  const legacyHost = testHost();
  const legacy = await openLegacyPage(legacyHost);
  legacy.frame.fire('conversation', ['cnv_bill']);
  legacy.frame.fire('multiConversations');
  legacy.frame.fire('panel_hidden');
  legacy.frame.fire('messageComposer');
  legacy.frame.fire('reconnect');
  await settle();
  expect(legacy.received.slice(-7)).toMatchObject([
    { type: 'conversation', conversation: { id: 'cnv_bill' } },
    { type: 'no_conversation' },
    { type: 'panel_visible', visible: false },
    { type: 'sync' },
    { type: 'user' },
    { type: 'conversation', conversation: { id: 'cnv_bike' } },
    { type: 'panel_visible', visible: true },
  ]);
  expect(legacyHost.log.entries().find(({ type }) => type === 'ignored')?.text).toContain(
    'no event for the composer',
  );
});

test('an expired session: legacy calls are refused, what the plugin’s server is asked comes back 401, its secret is over', async () => {
  const host = testHost({ relay: async () => ({ status: 200, headers: {}, body: 'data' }) });
  const [legacy, current] = [await openLegacyPage(host), await openCurrentPage(host)];
  const relay = () => current.call('relayHttp', [{ verb: 'GET', url: '/' }]);
  expect(await relay()).toMatchObject({ value: { status: 200 } });
  host.faults.set({ plugins: { '*': { expiresSession: true } } });
  expect(await legacy.ask({ type: 'fetch_tags' })).toBeNull();
  await legacy.send({ type: 'toggle_archived' });
  expect(host.world().conversations.find(({ id }) => id === 'cnv_bike')?.status).toBe('open');
  expect(host.log.entries().find(({ verdict }) => verdict)?.text).toContain('session_expired');
  expect(await relay()).toMatchObject({ value: { status: 401 } });
  const opened = host.open(PLUGIN.name);
  expect([opened.isSignedOut, opened.address]).toEqual([true, `${PLUGIN.url}&auth_secret=expired`]);
  host.faults.set({});
  expect(await legacy.ask({ type: 'fetch_tags' })).toEqual(expect.any(Array));
});

test('Front is loaded anew in the middle of a call, which is done and not answered', async () => {
  const host = testHost();
  const [legacy, current] = [await openLegacyPage(host), await openCurrentPage(host)];
  let loads = 0;
  current.frame.attach(
    () => undefined,
    () => (loads += 1),
  );
  host.faults.set({ plugins: { '*': { reloadRate: 1 } } });
  expect(await current.call('setStatus', ['archived'])).toBeUndefined();
  expect(host.world().conversations.find(({ id }) => id === 'cnv_bike')?.status).toBe('archived');
  expect(loads).toBe(1);
  const syncs = () => legacy.types().filter((type) => type === 'sync').length;
  const before = syncs();
  expect(await legacy.ask({ type: 'fetch_tags' })).toBeUndefined();
  expect(syncs()).toBe(before + 1);
});

test('a legacy page hears of a reload, one of the current API must be loaded again', async () => {
  const legacy = await openLegacyPage(testHost());
  expect(legacy.frame.reconnect()).toBe(true);
  await settle();
  expect(legacy.types().filter((type) => type === 'sync')).toHaveLength(2);
  expect((await openCurrentPage(testHost())).frame.reconnect()).toBe(false);
});

test('a legacy call that fails is answered with nothing, a lost one not at all', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  host.faults.set({ plugins: { p: { errorRate: 1 } } });
  expect(await page.ask({ type: 'list_tags' })).toBeNull();
  expect(host.log.entries().find(({ verdict }) => verdict)).toMatchObject({ verdict: expect.any(String) });
  host.faults.set({ plugins: { p: { isOffline: true } } });
  expect(await page.ask({ type: 'list_tags' })).toBeUndefined();
});

test('a page at another address than the registered one hears nothing, on both wires', async () => {
  for (const open of [openCurrentPage, openLegacyPage]) {
    const host = testHost();
    host.faults.set({ plugins: { '*': { opensElsewhere: true } } });
    const frame = host.open('p');
    expect(frame.address).toBe(`${PLUGIN.url}&opened_elsewhere=1&auth_secret=${PLUGIN.secret}`);
    const page = await open(host, { endpoint: `${PLUGIN.url}&opened_elsewhere=1` });
    await settle();
    expect(page.received).toEqual([]);
    expect(page.frame.blockedBecause()).toContain('opened_elsewhere=1, but');
  }
});

test('a forbidden clipboard keeps what it had, and the log says why', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  await page.send({ type: 'copy_clipboard', payload: 'first' });
  host.faults.set({ plugins: { p: { blocksClipboard: true } } });
  await page.send({ type: 'copy_clipboard', payload: 'second' });
  expect(host.view().clipboard).toBe('first');
  expect(host.log.entries().at(-1)).toMatchObject({
    verdict: 'refused',
    text: 'The browser does not let Front write to the clipboard (clipboard_blocked)',
  });
});

test('a changed field is seen in the next context; a bad change is not', async () => {
  const { host, page } = await openWith({});
  host.patch([{ op: 'replace', path: '/conversations/cnv_bike/subject', value: 'Patched' }]);
  await settle();
  expect(page.context()).toMatchObject({ conversation: { subject: 'Patched' } });
  const count = page.contexts().length;
  expect(() => host.patch([{ op: 'replace', path: '/company/name', value: 1 }])).toThrow(/company\.name/);
  await settle();
  expect(page.contexts()).toHaveLength(count);
});
