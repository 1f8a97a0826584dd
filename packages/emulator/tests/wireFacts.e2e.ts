import { expect, test } from '@playwright/test';
import { openEmulator, pluginFrame, view } from './support/emulatorPage.ts';
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
