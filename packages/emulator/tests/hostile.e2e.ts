import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
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

test('scripts in HTML from createDraft are shown as words and never run', async ({ page }) => {
  const { emulator, frame } = await open(page, SDK);
  await select(page, ['cnv_bill']);
  await frame.evaluate(async (body) => {
    const { Front } = window as never as { Front: { createDraft(draft: object): Promise<unknown> } };
    await Front.createDraft({ subject: 'S', content: { body, type: 'html' } });
  }, SCRIPTS);
  await expect(page.frameLocator('.composer-html iframe').getByText('words')).toBeVisible();
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
  await expect(page.frameLocator('.composer-html iframe').getByText('words')).toBeVisible();
  expect(await wasRun(page)).not.toContain(true);
  await emulator.close();
});

test('under a burst of calls, junk and handshakes the emulator can still be used', async ({ page }) => {
  const { emulator, frame } = await open(page, SDK);
  await frame.waitForFunction(() => 'context' in window);
  await frame.evaluate(() => {
    const contextId = (window as never as { context: { id: string } }).context.id;
    const huge = 'x'.repeat(10_000_000);
    const hello = '@frontapp/ui-sdk#WebViewBridge.handshake';
    for (let count = 0; count < 100; count += 1) {
      window.parent.postMessage(hello, '*', [new MessageChannel().port2]);
      window.parent.postMessage({ type: count }, '*');
    }
    const { port1, port2 } = new MessageChannel();
    window.parent.postMessage(hello, '*', [port2]);
    for (let count = 0; count < 3; count += 1)
      port1.postMessage({ type: 'function_call', id: `h${count}`, contextId, name: 'search', args: [huge] });
    for (let count = 0; count < 100_000; count += 1)
      port1.postMessage({ type: 'function_call', id: `c${count}`, contextId, name: 'x', args: [] });
  });
  const before = Date.now();
  await select(page, ['cnv_bill']);
  await page.getByRole('button').first().focus();
  expect((await view(page)).selectedIds).toEqual(['cnv_bill']);
  expect(Date.now() - before).toBeLessThan(15_000);
  const types = () => log(page).then((entries) => entries.map(({ type }) => type));
  await expect.poll(async () => (await types()).length, { timeout: 40_000 }).toBe(5000);
  expect(page.url()).toBe(`${emulator.url}/`);
  await emulator.close();
});
