import { HANDSHAKE, PAGE_ADDRESS } from '@frontyard/sdk-types';
import { expect, test } from 'vitest';
import { addressWithSecret } from '../src/index.ts';
import { openCurrentPage, openLegacyPage, PLUGIN, settle, testHost } from './support/pages.ts';

test.each([
  ['http://localhost:5001/', 'http://localhost:5001/?auth_secret=s%26%3F'],
  ['http://localhost:5001/p?t=1', 'http://localhost:5001/p?t=1&auth_secret=s%26%3F'],
  ['http://localhost:5001/p#top', 'http://localhost:5001/p?auth_secret=s%26%3F#top'],
])('the host puts the secret into %s', (url, address) => {
  const host = testHost();
  expect(addressWithSecret(host.register({ ...PLUGIN, url, secret: 's&?' }))).toBe(address);
});

test('a legacy page at its registered address is served, its secret not compared', async () => {
  const page = await openLegacyPage(testHost(), { endpoint: PLUGIN.url });
  expect(page.frame.status()).toBe('connected');
});

test.each([
  'http://localhost:5001/other',
  'http://localhost:5001/panel?v=2',
  'http://localhost:5001/panel?v=1#x',
  'http://evil.example/panel?v=1',
  'not an address',
])('a legacy page at %s gets nothing, and the log says why', async (endpoint) => {
  const host = testHost();
  const page = await openLegacyPage(host, { endpoint });
  await page.send({ type: 'fetch_inboxes', seq: 1 });
  host.select(['cnv_bill']);
  await settle();
  expect(page.received).toEqual([]);
  expect(page.frame.status()).toBe('blocked');
  expect(host.log.entries().at(-1)).toMatchObject({
    verdict: 'blocked',
    text: expect.stringContaining('is registered'),
  });
});

test('our SDK tells its address before the handshake; at another one it gets nothing', async () => {
  const host = testHost();
  const frame = host.open(PLUGIN.name);
  const received = await knock(frame, [
    { type: PAGE_ADDRESS, address: 'http://localhost:5001/panel?v=2' },
    HANDSHAKE,
  ]);
  expect(received).toEqual([]);
  expect(frame.blockedBecause()).toContain('http://localhost:5001/panel?v=2');
});

test('our SDK at the registered address is served', async () => {
  const frame = testHost().open(PLUGIN.name);
  const received = await knock(frame, [{ type: PAGE_ADDRESS, address: PLUGIN.url }, HANDSHAKE]);
  expect(received).toHaveLength(1);
});

test("a page of another origin gets nothing, whoever's handshake it copies", async () => {
  const frame = testHost().open(PLUGIN.name);
  const received = await knock(frame, [HANDSHAKE], 'http://evil.example');
  expect(received).toEqual([]);
  expect(frame.status()).toBe('blocked');
});

test('once a page has gone elsewhere nothing more is sent, on either wire', async () => {
  const host = testHost();
  const current = await openCurrentPage(host);
  const legacy = await openLegacyPage(host);
  const before = [current.received.length, legacy.received.length];
  current.frame.navigated('http://localhost:5001/elsewhere');
  legacy.frame.navigated('http://localhost:5001/elsewhere');
  host.select(['cnv_bill']);
  await current.call('listTags');
  await legacy.send({ type: 'fetch_inboxes', seq: 7 });
  expect([current.received.length, legacy.received.length]).toEqual(before);
});

test('a reload of the registered page is no offence', async () => {
  const host = testHost();
  const page = await openCurrentPage(host);
  page.frame.navigated(`${PLUGIN.url}&auth_secret=very-secret`);
  host.select(['cnv_bill']);
  await settle();
  expect(page.contexts()).toHaveLength(2);
});

test('the secret is never in what the log says', async () => {
  const host = testHost();
  await openLegacyPage(host, { endpoint: 'http://localhost:5001/x?auth_secret=very-secret' });
  const page = await openCurrentPage(host);
  page.frame.navigated('http://localhost:5001/y?auth_secret=very-secret');
  expect(
    host.log
      .entries()
      .map(({ text }) => text)
      .join(),
  ).not.toContain('very-secret');
});

test('a plugin that cannot be registered is refused with every mistake', () => {
  expect(() => testHost().register({ ...PLUGIN, url: 'ftp://x', secret: '' })).toThrow(
    /url: [\s\S]*secret: /,
  );
});

async function knock(
  frame: ReturnType<ReturnType<typeof testHost>['open']>,
  messages: unknown[],
  origin = 'http://localhost:5001',
) {
  const { port1, port2 } = new MessageChannel();
  const received: unknown[] = [];
  port1.addEventListener('message', ({ data }) => received.push(data));
  port1.start();
  for (const data of messages) frame.receive({ data, origin, ports: data === HANDSHAKE ? [port2] : [] });
  await settle();
  port1.close();
  return received;
}
