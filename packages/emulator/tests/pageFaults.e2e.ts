import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { callingPage } from './support/callingPage.ts';
import { log, openEmulator, pluginFrame, select, view, waitForStatus } from './support/emulatorPage.ts';
import { script, serveEmulator, type ServedEmulator } from './support/serve.ts';

const LIBRARY = path.resolve(import.meta.dirname, '../dist/libs/frontjs.min.js');

let emulator: ServedEmulator;
test.beforeAll(async () => {
  const legacy = `<!doctype html><title>L</title><script src="/lib.js"></script>
<script>window.heard = 0; Front.on('conversation', () => (heard += 1)); Front.on('no_conversation', () => (heard += 1));</script>`;
  emulator = await serveEmulator([
    {
      name: 'p',
      title: 'P',
      pages: {
        '/': callingPage(),
        '/cookie': (request) => new Response(request.headers.get('cookie') ?? 'none'),
      },
    },
    {
      name: 'legacy',
      title: 'L',
      pages: { '/': legacy, '/lib.js': script(await readFile(LIBRARY, 'utf8')) },
    },
  ]);
});
test.afterAll(() => emulator.close());

/** Opens the emulator by a shared link with these faults for the plugin. */
async function openWith(page: Page, faults: object, plugin = 'p'): Promise<void> {
  const plan = JSON.stringify({ seed: 1, plugins: { [plugin]: faults } });
  await openEmulator(page, `${emulator.url}#faults=${encodeURIComponent(plan)}`);
  if (plugin === 'legacy') await page.getByRole('tab', { name: 'L' }).click();
}

/** What a page finds of the browser's storage: a value, or the name of the error. */
const STORAGE = `(() => Object.fromEntries([
  ['local', () => localStorage.getItem('kept')],
  ['session', () => String(sessionStorage.length >= 0)],
  ['cookie', () => document.cookie],
].map(([name, read]) => { try { return [name, read()]; } catch (error) { return [name, error.name]; } })))()`;

test('storage that is forbidden throws in the page, which speaks with Front all the same', async ({
  page,
}) => {
  await openWith(page, { blocksStorage: true });
  await waitForStatus(page, 'p', 'connected');
  const frame = await pluginFrame(page, 'p');
  expect(await frame.evaluate(STORAGE)).toEqual({
    local: 'SecurityError',
    session: 'SecurityError',
    cookie: 'SecurityError',
  });
  expect(await frame.evaluate(() => window.call('listTags'))).toMatchObject({ type: 'function_result' });
});

test('a legacy page without storage hears of the conversation as well', async ({ page }) => {
  await openWith(page, { blocksStorage: true }, 'legacy');
  await waitForStatus(page, 'legacy', 'connected');
  const frame = await pluginFrame(page, 'legacy');
  await expect.poll(() => frame.evaluate('heard')).toBeGreaterThan(0);
  expect(await frame.evaluate('self.origin')).toBe('null');
});

test('a page without storage that goes elsewhere is still noticed', async ({ page }) => {
  await openWith(page, { blocksStorage: true });
  await waitForStatus(page, 'p', 'connected');
  await (await pluginFrame(page, 'p')).evaluate(() => location.assign('/cookie'));
  await waitForStatus(page, 'p', 'blocked');
});

test('storage that starts empty has neither cookies nor what was kept, and ends with the frame', async ({
  page,
}) => {
  await page.goto(emulator.origins['p'] ?? '');
  await page.evaluate(() => {
    localStorage.setItem('kept', 'before');
    document.cookie = 'session=1; path=/';
  });
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  const state = async () => {
    const frame = await pluginFrame(page, 'p');
    const sent = await frame.evaluate(() => fetch('/cookie').then((response) => response.text()));
    return { ...((await frame.evaluate(STORAGE)) as object), sent };
  };
  expect(await state()).toMatchObject({ local: 'before', cookie: 'session=1', sent: 'session=1' });

  await page.evaluate(() => window.frontyard.fault({ plugins: { p: { forgetsStorage: true } } }));
  await expect(page.locator('iframe[data-plugin="p"][credentialless]')).toHaveCount(1);
  await waitForStatus(page, 'p', 'connected');
  expect(await state()).toMatchObject({ local: null, cookie: '', sent: 'none' });
  await (await pluginFrame(page, 'p')).evaluate(() => localStorage.setItem('kept', 'in vain'));

  await page.evaluate(() => window.frontyard.fault({}));
  await expect(page.locator('iframe[data-plugin="p"][credentialless]')).toHaveCount(0);
  await waitForStatus(page, 'p', 'connected');
  expect(await state()).toMatchObject({ local: 'before' });
});

for (const plugin of ['p', 'legacy']) {
  test(`${plugin} at a wrong address is shown, told why, and gets nothing`, async ({ page }) => {
    await openWith(page, { opensElsewhere: true }, plugin);
    await waitForStatus(page, plugin, 'blocked');
    await expect(page.getByText(/opened_elsewhere=1/).first()).toBeVisible();
    const frame = await pluginFrame(page, plugin);
    expect(frame.url()).toContain('opened_elsewhere=1&auth_secret=');
    const told = (await log(page)).filter(
      ({ type, plugin: about }) => about === plugin && /context_update|sync|conversation/.test(type),
    );
    expect(told).toEqual([]);

    await page.evaluate(() => window.frontyard.fault({}));
    await waitForStatus(page, plugin, 'connected');
  });
}

test('offline, neither side hears the other; afterwards the page is told what it missed', async ({
  page,
}) => {
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  const frame = await pluginFrame(page, 'p');
  await expect.poll(() => frame.evaluate(() => window.contexts.length)).toBeGreaterThan(0);
  await page.evaluate(() => window.frontyard.fault({ plugins: { p: { isOffline: true } } }));
  await select(page, []);
  await frame.evaluate(() => void window.call('search', 'never'));
  await expect.poll(async () => (await log(page)).some(({ type }) => type === 'dropped')).toBe(true);
  expect(await frame.evaluate(() => window.contexts.at(-1)?.type)).toBe('singleConversation');
  expect((await view(page)).search).toBe('');
  await page.evaluate(() => window.frontyard.fault({}));
  await expect.poll(() => frame.evaluate(() => window.contexts.at(-1)?.type)).toBe('noConversation');
});

test('the clipboard is closed to pages, as in Front, and with the fault to Front as well', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWith(page, { isOffline: false }, 'legacy');
  await waitForStatus(page, 'legacy', 'connected');
  const frame = await pluginFrame(page, 'legacy');
  const refused = await frame.evaluate(() =>
    navigator.clipboard.writeText('x').then(
      () => 'written',
      (error) => error.name,
    ),
  );
  expect(refused).toBe('NotAllowedError');
  await frame.evaluate("Front.copyToClipboard('by Front')");
  await expect(page.getByText('Copied to the clipboard.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('by Front');

  await page.evaluate(() => window.frontyard.fault({ plugins: { legacy: { blocksClipboard: true } } }));
  await frame.evaluate("Front.copyToClipboard('never')");
  await expect
    .poll(async () => (await log(page)).find(({ verdict }) => verdict === 'refused')?.text)
    .toContain('clipboard_blocked');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('by Front');
});
