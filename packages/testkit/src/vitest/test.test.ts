import { PLATFORMS } from '@frontyard/sdk-types';
import { describe, expect } from 'vitest';
import { test } from './test.ts';

test('our sdk is connected to a Front of its own', async ({ host, bridge }) => {
  expect(bridge.context).toMatchObject({ type: 'singleConversation', conversation: { id: 'cnv_bike' } });
  await bridge.host.addLink('https://shop.example/1', 'Order 1');
  expect(host).toHaveCalledFront('addLink', 'https://shop.example/1');
  expect(host).not.toHaveCalledFront('addLink', 'https://shop.example/2');
  expect(host).toHaveNoUnhandledCalls();
  expect(host.calls('addLink')).toMatchObject([{ outcome: 'answered', result: { name: 'Order 1' } }]);
});

test('nothing of the test before is there', ({ host }) => {
  expect(host.calls()).toEqual([]);
  expect(host.world().conversations[0]?.links).toHaveLength(1);
});

test("Front's own SDK is bound to the host", async ({ host, officialSdk }) => {
  const draft = await officialSdk.createDraft({ content: { body: 'Hi', type: 'text' } });
  expect(draft).toMatchObject({ content: { body: 'Hi' } });
  expect(host).toHaveCalledFront('createDraft', { content: { body: 'Hi' } });
  expect(host).toHaveDraft({ body: 'Hi', bodyType: 'text' });
  expect(host).not.toHaveDraft({ body: 'Hi', bodyType: 'html' });
});

test('the legacy library has heard who is there, and its calls read as they were written', async ({
  host,
  frontjs,
}) => {
  expect(frontjs.user).toMatchObject({ id: 'tea_ann' });
  frontjs.attachTag('tag_late');
  frontjs.reply({ body: 'On its way' }, true);
  await host.settled();
  expect(host).toHaveCalledFront('attachTag', 'tag_late');
  expect(host).toHaveCalledFront('reply', { body: 'On its way' }, true);
  expect(host.calls('attachTag')).toMatchObject([{ wire: 'legacy', outcome: 'done' }]);
  expect(host.world().conversations[0]?.tagIds).toContain('tag_late');
});

test('both kinds of plugin work beside each other on one host', async ({ host, bridge, frontjs }) => {
  await bridge.host.setStatus('archived');
  frontjs.toggleArchive();
  await host.settled();
  expect(host.calls().map(({ name }) => name)).toEqual(['setStatus', 'toggleArchive']);
  expect(host.world().conversations[0]?.status).toBe('open');
});

describe.for(PLATFORMS)('on %s', (platform) => {
  test.override({ scene: { platform, conversation: ['cnv_bike', 'cnv_bill'] } });
  test('the scene says where the plugin is', ({ host, bridge }) => {
    expect(host.platform).toBe(platform);
    expect(bridge.context?.type).toBe('multiConversations');
    expect(bridge.can('addTopic')).toBe(platform === 'desktop');
  });
});

test('one test opens a plugin on several platforms and wires', async ({ host }) => {
  const phone = await host.connect({ platform: 'ios' });
  const legacy = await host.connect({ wire: 'legacy' });
  expect([phone.can('insertHTML'), legacy.can('insertHTML')]).toEqual([false, true]);
  expect([phone.wire, legacy.wire]).toEqual(['current', 'legacy']);
});

test('another teammate sees other inboxes', async ({ host, bridge }) => {
  host.teammate('tea_bob');
  await host.settled();
  expect(bridge.context?.teammate.id).toBe('tea_bob');
  const { results } = await bridge.host.listInboxes();
  expect(results.map(({ id }) => id)).toContain('inb_secret');
  expect(() => host.teammate('tea_nobody')).toThrow('tea_nobody');
});

test('things go wrong on demand', async ({ host, bridge }) => {
  host.fault({ errorMethods: ['tag'] });
  await expect(bridge.host.tag(['tag_late'])).rejects.toMatchObject({ code: 'HOST_REFUSED' });
  host.fault({});
  await bridge.host.tag(['tag_late']);
  expect(host.calls('tag').map(({ outcome }) => outcome)).toEqual(['refused', 'answered']);
});

test('a failure says what was called instead', async ({ host, bridge }) => {
  expect(() => expect(host).toHaveCalledFront('search', 'bikes')).toThrow('Front was not called at all.');
  await bridge.host.search('bike');
  await bridge.host.tag(['tag_none']).catch(() => undefined);
  const failing = () => expect(host).toHaveCalledFront('search', 'bikes');
  expect(failing).toThrow('Front was expected to be called: search("bikes")');
  expect(failing).toThrow('  search("bike")');
  expect(failing).toThrow(/tag\(\["tag_none"\]\) {3}← refused: \S/);
  expect(() => expect(host).not.toHaveCalledFront('search')).toThrow('expected not to be called: search(…)');
  expect(() => expect(host).toHaveNoUnhandledCalls()).toThrow(/tag ← refused/);
  expect(() => expect(host).toHaveDraft({ body: 'Nobody wrote this' })).toThrow(/Its drafts:\n.*dra_1/s);
  expect(() => expect(bridge).toHaveNoUnhandledCalls()).toThrow('This is asked of a host');
});

test('a conversation that is not there is an error, not an empty panel', async ({ host }) => {
  const { createTestHost } = await import('../host/createTestHost.ts');
  expect(() => createTestHost({ conversation: 'cnv_lost' })).toThrow('no conversation cnv_lost');
  expect(host.world().conversations).not.toEqual([]);
});

test('a plugin on the legacy library finds its global as in Front', ({ frontjs }) => {
  expect((globalThis as { Front?: unknown }).Front).toBe(frontjs);
});

test('and in no other test', () => {
  expect('Front' in globalThis).toBe(false);
});
