import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { HANDSHAKE } from '@frontyard/sdk-types';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { callingPage } from './support/callingPage.ts';
import {
  log,
  openEmulator,
  pluginFrame,
  select,
  view,
  waitForStatus,
  world,
} from './support/emulatorPage.ts';
import { script, serveEmulator, type PluginPages } from './support/serve.ts';

const require = createRequire(import.meta.url);
const SDK = path.join(path.dirname(require.resolve('@frontapp/plugin-sdk')), 'index.umd.js');
const LIBRARY = path.resolve(import.meta.dirname, '../dist/libs/frontjs.min.js');

const SCRIPTS = `<p>words</p><img src="x:" onerror="top.wasRun=1;parent.wasRun=1;window.wasRun=1">
<script>top.wasRun = window.wasRun = 1</script><a href="javascript:top.wasRun=1">link</a>
<svg onload="top.wasRun=1"></svg><iframe srcdoc="<script>top.wasRun=1</script>"></iframe>`;

async function pages(file: string): Promise<PluginPages> {
  const page = `<!doctype html><meta charset="utf-8"><title>P</title><script src="/lib.js"></script>
<script>if (window.Front.contextUpdates) Front.contextUpdates.subscribe((context) => (window.context = context));</script>`;
  return {
    '/': page,
    '/inner': '<script>top.postMessage({ type: "plugin_connected", endpoint: "x" }, "*");</script>',
    '/lib.js': script(await readFile(file, 'utf8')),
    '/favicon.ico': () => new Response(null, { status: 204 }),
  };
}

async function open(page: Page, file: string) {
  const emulator = await serveEmulator([{ name: 'p', title: 'P', pages: await pages(file) }]);
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  return { emulator, frame: await pluginFrame(page, 'p') };
}

const wasRun = (page: Page) =>
  Promise.all(page.frames().map((frame) => frame.evaluate(() => 'wasRun' in window)));

test('a plugin cannot take the window away, and a stranger inside it is not listened to', async ({
  page,
}) => {
  const { emulator, frame } = await open(page, SDK);
  const answers = await frame.evaluate(() => {
    const inner = document.createElement('iframe');
    inner.src = '/inner';
    document.body.append(inner);
    const attempts = [
      () => void (window.top!.location.href = 'https://example.com/'),
      () => void window.open('https://example.com/', '_top'),
      () => void window.open('https://example.com/'),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'quiet';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(answers[0]).toBe('SecurityError');
  await expect
    .poll(async () => (await log(page)).find(({ type }) => type === 'stranger')?.text)
    .toBe(`A message of ${emulator.origins['p']} was refused: it comes from no registered plugin's frame.`);
  expect(page.url()).toBe(`${emulator.url}/`);
  expect(page.context().pages()).toHaveLength(1);
  await emulator.close();
});

test('a page that wants the whole window is told of in the log, before anybody clicks', async ({ page }) => {
  const html = callingPage().replace(
    '<p>Hello</p>',
    '<a href="https://example.com/" target="_top">Leave</a>',
  );
  const emulator = await serveEmulator([{ name: 'p', title: 'P', pages: { '/': html } }]);
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  expect((await log(page)).find(({ type }) => type === 'hint')?.text).toContain('Front’s sandbox forbids it');
  await (await pluginFrame(page, 'p')).getByRole('link', { name: 'Leave' }).click();
  expect(page.url()).toBe(`${emulator.url}/`);
  await emulator.close();
});

test('scripts in HTML from createDraft are shown as words and never run', async ({ page }) => {
  const { emulator, frame } = await open(page, SDK);
  await select(page, ['cnv_bill']);
  await frame.evaluate(async (body) => {
    const { Front } = window as never as { Front: { createDraft(draft: object): Promise<unknown> } };
    await Front.createDraft({ subject: 'S', content: { body, type: 'html' } });
  }, SCRIPTS);
  await expect(page.getByRole('textbox', { name: 'Message' }).getByText('words')).toBeVisible();
  expect((await world(page)).drafts.at(-1)?.body).toBe(SCRIPTS);
  expect(await wasRun(page)).not.toContain(true);
  await emulator.close();
});

test('nor does what insertHTML puts into a reply', async ({ page }) => {
  const { emulator, frame } = await open(page, LIBRARY);
  await select(page, ['cnv_bike']);
  await frame.evaluate((html) => {
    const { Front } = window as never as {
      Front: { reply(options: object): void; insertHTML(html: string): void };
    };
    Front.reply({ body: '<p>Reply</p>' });
    Front.insertHTML(html);
  }, SCRIPTS);
  await expect(page.getByRole('textbox', { name: 'Message' }).getByText('words')).toBeVisible();
  expect(await wasRun(page)).not.toContain(true);
  await emulator.close();
});

test('junk is passed over and named, and the page is served as before', async ({ page }) => {
  const { emulator, frame } = await openCalling(page);
  await frame.evaluate(() => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    const junk: unknown[] = [
      '',
      'x'.repeat(1000),
      7,
      null,
      [],
      {},
      loop,
      new Map([[1, 2]]),
      new Date(),
      { type: 7 },
      { type: 'x'.repeat(1000) },
    ];
    for (const each of junk) window.parent.postMessage(each, '*');
    window.parent.postMessage('not the handshake', '*', [new MessageChannel().port2]);
  });
  const junk = async () => (await log(page)).filter(({ type }) => type === 'junk');
  await expect.poll(async () => (await junk()).length).toBe(12);
  expect((await junk()).map(({ text }) => text)).toContain('Not a message of a plugin; ignored.');
  expect(await answerTo(frame, 'listTags')).toBe('function_result');
  await emulator.close();
});

test('ten million letters in a call are refused in words, and nothing of them is kept', async ({ page }) => {
  const { emulator, frame } = await openCalling(page);
  const before = await world(page);
  const answers = await frame.evaluate(async () => {
    const huge = 'x'.repeat(10_000_000);
    const calls = [
      window.call('search', huge),
      window.call('createDraft', { subject: huge }),
      window.call(huge),
    ];
    return (await Promise.all(calls)).map(({ type, error }) => [type, error?.slice(0, 9)]);
  });
  expect(answers).toEqual(Array.from({ length: 3 }, () => ['function_error', 'too large']));
  expect(await world(page)).toEqual(before);
  expect((await view(page)).search).toBe('');
  const kept = await page.evaluate(() => JSON.stringify(window.frontyard.log()).length);
  expect(kept).toBeLessThan(200_000);
  expect(await answerTo(frame, 'listTags')).toBe('function_result');
  await emulator.close();
});

test('a flood of handshakes keeps sixteen ports, and the newest is served', async ({ page }) => {
  const { emulator, frame } = await openCalling(page);
  const heard = await frame.evaluate(async (hello) => {
    const ports = Array.from({ length: 500 }, () => new MessageChannel());
    for (const { port2 } of ports) window.parent.postMessage(hello, '*', [port2]);
    const newest = ports.at(-1)?.port1;
    return new Promise<string>((resolve) => {
      newest?.addEventListener('message', ({ data }) => resolve(data.type));
      newest?.start();
    });
  }, HANDSHAKE);
  expect(heard).toBe('context_update');
  const closed = async () => (await log(page)).filter(({ type }) => type === 'too many ports');
  await expect.poll(async () => (await closed()).length).toBe(501 - 16);
  expect((await closed())[0]).toMatchObject({
    verdict: 'refused',
    text: expect.stringContaining('more than 16 times'),
  });
  await emulator.close();
});

test('a burst of 100,000 calls is answered to the last, and the emulator is used meanwhile', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { emulator, frame } = await openCalling(page);
  await frame.evaluate(() => {
    const seen: Record<string, number> = {};
    /** How many answers were there when the teammate's choice reached the page. */
    let answersBefore: number | undefined;
    Object.assign(window, { seen, answersBefore: () => answersBefore });
    const callOnce = async () => {
      const { type } = await window.call('listTags');
      seen[type] = (seen[type] ?? 0) + 1;
      const { conversation } = window.contexts.at(-1) as { conversation?: { id: string } };
      if (conversation?.id === 'cnv_bill') answersBefore ??= Object.values(seen).reduce((a, b) => a + b);
    };
    for (let count = 0; count < 100_000; count += 1) void callOnce();
  });
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: 'The bill' })).toBeVisible({ timeout: 120_000 });
  expect((await view(page)).selectedIds).toEqual(['cnv_bill']);
  const burst = () =>
    frame.evaluate(() => {
      const own = window as unknown as {
        seen: Record<string, number>;
        answersBefore(): number | undefined;
      };
      const total = Object.values(own.seen).reduce((sum, each) => sum + each, 0);
      return { total, kinds: Object.keys(own.seen), answersBefore: own.answersBefore() };
    });
  await expect.poll(async () => (await burst()).total, { timeout: 200_000 }).toBe(100_000);
  const { kinds, answersBefore } = await burst();
  expect(kinds).toContain('function_result');
  expect(answersBefore).toBeLessThan(100_000);
  expect(await log(page)).toHaveLength(5000);
  expect(await answerTo(frame, 'listTags')).toBe('function_result');
  await emulator.close();
});

/** The emulator with a page that speaks the wire by hand. */
async function openCalling(page: Page) {
  const emulator = await serveEmulator([{ name: 'p', title: 'P', pages: { '/': callingPage() } }]);
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  const frame = await pluginFrame(page, 'p');
  await frame.waitForFunction(() => window.contexts.length > 0);
  return { emulator, frame };
}

function answerTo(frame: Frame, name: string): Promise<string> {
  return frame.evaluate(async (method) => (await window.call(method)).type, name);
}
