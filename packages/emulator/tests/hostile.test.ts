import { HANDSHAKE } from '@frontyard/sdk-types';
import { expect, test } from 'vitest';
import { abridge, sizeOf } from '../src/host/abridge.ts';
import { LIMITS } from '../src/host/limits.ts';
import { openCurrentPage, openLegacyPage, PLUGIN, settle, testHost } from './support/pages.ts';

const HUGE = 'x'.repeat(10_000_000);

function pile(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

test('junk of every kind is passed over on both wires, and the next call works', async () => {
  const host = testHost();
  const loop: { self?: unknown } = {};
  loop.self = loop;
  const junk = [
    HUGE,
    loop,
    pile(500),
    new Map([[HUGE, 1]]),
    [new Date(), new Uint8Array(1000), 1n],
    { type: HUGE },
  ];
  const current = await openCurrentPage(host);
  for (const each of junk) current.post(each);
  await settle();
  expect(await current.call('listTags')).toMatchObject({ type: 'function_result' });
  expect(host.log.entries().filter(({ type }) => type === 'junk')).toHaveLength(junk.length);

  const other = testHost();
  const legacy = await openLegacyPage(other);
  for (const each of junk) await legacy.send(each as never);
  expect(other.log.entries().filter(({ type }) => type === 'junk')).toHaveLength(junk.length - 1);
  expect(other.log.entries().at(-1)).toMatchObject({ verdict: 'unknown', wire: 'legacy' });
  expect(await legacy.ask({ type: 'fetch_inboxes' })).toHaveLength(2);
});

test('10 MB of text in a call are refused in words, and the log keeps little of them', async () => {
  const host = testHost();
  const page = await openCurrentPage(host);
  for (const args of [
    [{ content: { body: HUGE, type: 'html' } }],
    [HUGE],
    [Array.from({ length: 200 }, () => HUGE.slice(0, 50_000))],
  ])
    expect((await page.call('createDraft', args))?.['error']).toMatch(/^too large/);
  expect((await page.call(HUGE))?.['error']).toMatch(/^too large/);
  expect(host.world().drafts).toHaveLength(testHost().world().drafts.length);
  const entries = host.log.entries();
  for (const entry of entries) expect(sizeOf(entry, 100_000)).toBeLessThan(2 * LIMITS.loggedText);
  expect(
    entries.some(({ text }) => text?.endsWith('Too large for the log: only its beginning is kept.')),
  ).toBe(true);
});

test('10 MB in a message of the legacy wire are refused as well', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  expect(await page.ask({ type: 'compose', options: { body: HUGE } })).toBeNull();
  expect(host.log.entries().some(({ text }) => text?.startsWith('too large'))).toBe(true);
});

test('calls beyond a thousand unanswered ones are refused, and room comes back with the answers', async () => {
  const finish: (() => void)[] = [];
  const host = testHost({
    relay: () =>
      new Promise((resolve) => void finish.push(() => resolve({ status: 200, headers: {}, body: '' }))),
  });
  const page = await openCurrentPage(host);
  const contextId = page.context()!.id;
  for (let count = 0; count < 1200; count += 1) {
    const args = [{ verb: 'GET', url: '/x' }];
    page.post({ type: 'function_call', id: `r${count}`, contextId, name: 'relayHttp', args });
  }
  await expect.poll(() => page.received.filter(({ type }) => type === 'function_error').length).toBe(200);
  expect(page.received.at(-1)?.['error']).toMatch(/^too many calls/);
  expect(
    host.log
      .entries()
      .some(({ verdict, text }) => verdict === 'refused' && /too many calls/.test(text ?? '')),
  ).toBe(true);
  for (const each of finish.splice(0)) each();
  await expect.poll(() => page.received.filter(({ type }) => type === 'function_result').length).toBe(1000);
  expect(await page.call('listTags')).toMatchObject({ type: 'function_result' });
});

test('a flood of dialogs stops at a thousand', async () => {
  const host = testHost();
  const page = await openLegacyPage(host);
  for (let seq = 1; seq <= 1100; seq += 1)
    page.frame.receive(message({ type: 'alert', seq, options: { message: 'x' } }));
  await settle();
  expect(host.view().dialogs).toHaveLength(1000);
});

test('a burst of 100,000 calls is answered, and the log stays bounded', { timeout: 180_000 }, async () => {
  const host = testHost();
  const page = await openCurrentPage(host);
  const contextId = page.context()!.id;
  for (let count = 0; count < 100_000; count += 1)
    page.post({
      type: 'function_call',
      id: `b${count}`,
      contextId,
      name: 'dismissNotification',
      args: ['none'],
    });
  await expect.poll(() => page.received.length, { timeout: 170_000 }).toBe(100_001);
  expect(host.log.entries()).toHaveLength(5000);
});

test('a plugin that opens and shows without end fills neither screen nor memory', async () => {
  const host = testHost();
  const page = await openCurrentPage(host);
  const contextId = page.context()!.id;
  const calls = {
    openUrl: ['https://example.com/'],
    displayNotification: [{ type: 'SUCCESS_MESSAGE', title: 'T', message: 'M' }],
  };
  for (let count = 0; count < 200; count += 1)
    for (const [name, args] of Object.entries(calls))
      page.post({ type: 'function_call', id: `${name}${count}`, contextId, name, args });
  const answered = () => page.received.filter(({ type }) => type === 'function_result').length;
  await expect.poll(answered, { timeout: 4000 }).toBe(400);
  expect(host.view().opened).toHaveLength(LIMITS.shownThings);
  expect(host.view().notifications).toHaveLength(LIMITS.shownThings);
});

test('a flood of handshakes keeps the newest ports and closes the oldest', async () => {
  const host = testHost();
  const { frame } = await openCurrentPage(host);
  const contexts = new Map<number, number>();
  const ports: MessagePort[] = [];
  for (let count = 0; count < 200; count += 1) {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1);
    port1.addEventListener('message', () => contexts.set(count, (contexts.get(count) ?? 0) + 1));
    port1.start();
    frame.receive({ data: HANDSHAKE, origin: new URL(PLUGIN.url).origin, ports: [port2] });
  }
  await settle();
  contexts.clear();
  host.select([]);
  await settle();
  expect([...contexts.keys()].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: LIMITS.portsPerFrame }, (_, index) => 200 - LIMITS.portsPerFrame + index),
  );
  expect(host.log.entries().filter(({ type }) => type === 'too many ports')).toHaveLength(
    201 - LIMITS.portsPerFrame,
  );
  for (const port of ports) port.close();
});

test('a flood of hellos on the legacy wire is answered sixteen times in a second, and told once', async () => {
  let now = 0;
  const host = testHost({ clock: () => now });
  const page = await openLegacyPage(host);
  const flood = () => {
    const hello = { type: 'plugin_connected', endpoint: PLUGIN.url, debug: false };
    for (let count = 0; count < 1000; count += 1) page.frame.receive(message(hello));
  };
  flood();
  await settle();
  const syncs = () => page.types().filter((type) => type === 'sync').length;
  expect(syncs()).toBe(LIMITS.legacyHellos);
  expect(host.log.entries().filter(({ type }) => type === 'too many hellos')).toMatchObject([
    { verdict: 'refused', text: expect.stringContaining('more than 16 times') },
  ]);
  expect(await page.ask({ type: 'fetch_inboxes' })).toHaveLength(2);
  now = 1000;
  flood();
  await settle();
  expect(syncs()).toBe(2 * LIMITS.legacyHellos);
});

test.each([
  ['createDraft', 'current'],
  ['updateDraft', 'current'],
  ['insert_html', 'legacy'],
  ['compose', 'legacy'],
])('scripts in the HTML of %s are named in the log', async (name, wire) => {
  const host = testHost();
  const html = '<p>Hi</p><script>x()</script><img src=x onerror=y()>';
  const content = { body: html, type: 'html' };
  if (wire === 'current') {
    const page = await openCurrentPage(host);
    const args = name === 'createDraft' ? [{ content }] : ['dra_1', { updateMode: 'insert', content }];
    expect((await page.call(name, args))?.type).toBe('function_result');
  } else {
    const page = await openLegacyPage(host);
    await page.send({ type: name, html, options: { html } });
  }
  const note = host.log.entries().find(({ type, verdict }) => type !== 'out' && verdict === 'refused');
  expect(note?.text).toBe('Of this HTML the reply will not show or run: scripts, event handlers (onerror).');
});

test('what is small is logged as it is; what is large is cut with a note', () => {
  const small = { a: [1, 'two', { three: new Date(0) }] };
  expect(abridge(small, 100)).toBe(small);
  expect(abridge('x'.repeat(500), 100)).toMatch(/^x{90,100}… \(500 characters\)$/);
  expect(
    JSON.stringify(
      abridge(
        Array.from({ length: 10_000 }, () => 1),
        100,
      ),
    ).length,
  ).toBeLessThan(400);
});

function message(data: unknown) {
  return { data, origin: new URL(PLUGIN.url).origin, ports: [] };
}
