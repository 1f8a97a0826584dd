import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { expect, test } from '@playwright/test';
import {
  frameStatus,
  log,
  openEmulator,
  pluginFrame,
  select,
  waitForStatus,
} from './support/emulatorPage.ts';
import { script, serveEmulator, type PluginPages, type ServedPlugin } from './support/serve.ts';

const require = createRequire(import.meta.url);
const SDK = path.join(path.dirname(require.resolve('@frontapp/plugin-sdk')), 'index.umd.js');
const LIBRARY = path.resolve(import.meta.dirname, '../dist/libs/frontjs.min.js');

/** A page that counts what Front tells it, on either protocol; its other page is the same at another address. */
async function pages(wire: 'current' | 'legacy'): Promise<PluginPages> {
  const listen =
    wire === 'current'
      ? 'Front.contextUpdates.subscribe(() => count());'
      : "Front.on('conversation', () => count()); Front.on('no_conversation', () => count());";
  const page = `<!doctype html><meta charset="utf-8"><title>P</title><p id="count">0</p><script src="/lib.js"></script>
<script>const shown = document.getElementById('count');
const count = () => (shown.textContent = String(Number(shown.textContent) + 1)); ${listen}</script>`;
  return {
    '/': page,
    '/other': page,
    '/redirect': () => new Response(null, { status: 302, headers: { location: '/other' } }),
    '/lib.js': script(await readFile(wire === 'current' ? SDK : LIBRARY, 'utf8')),
    '/favicon.ico': () => new Response(null, { status: 204 }),
  };
}

for (const wire of ['current', 'legacy'] as const) {
  test.describe(`on the ${wire} wire`, () => {
    test('a page that goes to an unregistered address gets nothing more', async ({ page }) => {
      const emulator = await serveEmulator([{ name: 'p', title: 'P', pages: await pages(wire) }]);
      await openEmulator(page, emulator.url);
      await waitForStatus(page, 'p', 'connected');
      const frame = await pluginFrame(page, 'p');
      await expect(frame.locator('#count')).not.toHaveText('0');

      await frame.evaluate(() => location.assign('/other'));
      await waitForStatus(page, 'p', 'blocked');
      await select(page, ['cnv_bill']);
      await select(page, []);
      expect(await log(page)).toContainEqual(
        expect.objectContaining({ verdict: 'blocked', text: expect.stringContaining('/other') }),
      );
      const left = page.frames().find((each) => each.url().endsWith('/other'));
      if (left) expect(await left.locator('#count').textContent()).toBe('0');
      await expect(page.getByText(/is not registered|is registered/).first()).toBeVisible();
      await emulator.close();
    });

    test('a registered address that redirects gets nothing at all', async ({ page }) => {
      const plugin: ServedPlugin = { name: 'p', title: 'P', path: '/redirect', pages: await pages(wire) };
      const emulator = await serveEmulator([plugin]);
      await openEmulator(page, emulator.url);
      await waitForStatus(page, 'p', 'blocked');
      const told = (await log(page)).filter(
        ({ type }) => type === 'context_update' || type === 'conversation',
      );
      expect(told).toEqual([]);
      await emulator.close();
    });

    test('a reload of the registered page is served again', async ({ page }) => {
      const emulator = await serveEmulator([{ name: 'p', title: 'P', pages: await pages(wire) }]);
      await openEmulator(page, emulator.url);
      await waitForStatus(page, 'p', 'connected');
      const frame = await pluginFrame(page, 'p');
      await frame.evaluate(() => location.reload());
      await expect(frame.locator('#count')).not.toHaveText('0');
      await select(page, ['cnv_bill']);
      expect(await frameStatus(page, 'p')).toBe('connected');
      await emulator.close();
    });
  });
}

test("another query on the same path is another address, also for a page on Front's own SDK", async ({
  page,
}) => {
  const emulator = await serveEmulator([{ name: 'p', title: 'P', pages: await pages('current') }]);
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  const frame = await pluginFrame(page, 'p');
  await frame.evaluate(() => location.assign('/?v=2'));
  await waitForStatus(page, 'p', 'blocked');
  await emulator.close();
});

test('a page that cannot be framed is diagnosed, not left blank', async ({ page }) => {
  const emulator = await serveEmulator([
    {
      name: 'closed',
      title: 'Closed',
      pages: {
        '/': () =>
          new Response('<p>hi</p>', {
            headers: {
              'content-type': 'text/html',
              'content-security-policy': 'frame-ancestors https://*.frontapp.com',
            },
          }),
      },
    },
  ]);
  await openEmulator(page, emulator.url);
  await expect(page.getByText(/only lets itself be framed by https:\/\/\*\.frontapp\.com/)).toBeVisible();
  await emulator.close();
});
