import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { HANDSHAKE } from '@frontyard/sdk-types';
import { expect, test } from '@playwright/test';
import { frameStatus, log, openEmulator, pluginFrame, view, waitForStatus } from './support/emulatorPage.ts';
import { script, serveEmulator } from './support/serve.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>P</title><input id="words"><p id="module">no</p>
<script type="module" src="/main.js"></script>`;

test('module scripts load, localStorage works, and keys typed in a plugin are its own', async ({ page }) => {
  const pages = {
    '/': PAGE,
    '/main.js': script("document.getElementById('module').textContent = 'yes';"),
    '/favicon.ico': () => new Response(null, { status: 204 }),
  };
  const emulator = await serveEmulator([{ name: 'p', title: 'P', pages }]);
  await openEmulator(page, emulator.url);
  const frame = await pluginFrame(page, 'p');
  await expect(frame.locator('#module')).toHaveText('yes');
  expect(
    await frame.evaluate(() => {
      localStorage.setItem('key', 'kept');
      return localStorage.getItem('key');
    }),
  ).toBe('kept');

  const before = await view(page);
  expect(before.selectedIds).toHaveLength(1);
  await frame.locator('#words').pressSequentially('jk/e?r');
  await frame.locator('#words').press('Escape');
  expect(await frame.locator('#words').inputValue()).toBe('jk/e?r');
  expect(await view(page)).toEqual(before);
  await emulator.close();
});

test('a page that says hello in its first script is heard, though it says it once only', async ({ page }) => {
  const html = `<!doctype html><head><script>
    const { port1, port2 } = new MessageChannel();
    window.heard = [];
    port1.onmessage = ({ data }) => heard.push(data.context.type);
    parent.postMessage(${JSON.stringify(HANDSHAKE)}, '*', [port2]);
  </script></head><title>P</title>`;
  const emulator = await serveEmulator([{ name: 'p', title: 'P', pages: { '/': html } }]);
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  await expect
    .poll(async () => (await pluginFrame(page, 'p')).evaluate('heard'))
    .toEqual(['singleConversation']);
  expect((await log(page)).filter(({ type }) => type === 'handshake')).toHaveLength(1);
  await emulator.close();
});

test('version 1.0 of the SDK says hello at the first subscribe or call, later ones when they load', async ({
  page,
}) => {
  const require = createRequire(import.meta.url);
  const pagesOf = async (name: string) => ({
    '/': '<!doctype html><title>P</title><script src="/sdk.js"></script><script>parent.postMessage("loaded", "*");</script>',
    '/sdk.js': script(await readFile(path.join(path.dirname(require.resolve(name)), 'index.umd.js'), 'utf8')),
    '/favicon.ico': () => new Response(null, { status: 204 }),
  });
  const emulator = await serveEmulator([
    { name: 'first', title: 'First', pages: await pagesOf('front-sdk-1.0.1') },
    { name: 'later', title: 'Later', pages: await pagesOf('front-sdk-1.4.0') },
  ]);
  await openEmulator(page, emulator.url);
  const isLoaded = async () =>
    (await log(page)).some(({ plugin, type }) => plugin === 'first' && type === 'junk');
  await expect.poll(isLoaded).toBe(true);
  expect(await frameStatus(page, 'first')).toBe('waiting');
  await (await pluginFrame(page, 'first')).evaluate('void Front.listTags()');
  await waitForStatus(page, 'first', 'connected');
  await page.getByRole('tab', { name: 'Later' }).click();
  await waitForStatus(page, 'later', 'connected');
  await emulator.close();
});
