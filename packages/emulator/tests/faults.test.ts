import { expect, test } from 'vitest';
import type { FaultSet } from '../src/host/faultPlan.ts';
import { openCurrentPage, openLegacyPage, settle, testHost } from './support/pages.ts';

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
  for (const event of ['no_conversation', 'conversation', 'panel_visible'] as const) legacy.frame.fire(event);
  await settle();
  expect(legacy.types().slice(-3)).toEqual(['no_conversation', 'conversation', 'panel_visible']);
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
