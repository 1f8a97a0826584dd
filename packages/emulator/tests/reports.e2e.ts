import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { log, openEmulator, pluginFrame, waitForStatus } from './support/emulatorPage.ts';
import { script, serveEmulator, type PluginPages } from './support/serve.ts';

const LIBS = path.resolve(import.meta.dirname, '../dist/libs');
const read = (name: string) => readFile(path.join(LIBS, name), 'utf8');

/** A page on our legacy library whose policy allows no picture. */
async function legacyPages(): Promise<PluginPages> {
  const page =
    '<!doctype html><html lang="en"><title>P</title><p>P</p><script src="/lib.js"></script></html>';
  const headers = { 'content-type': 'text/html', 'content-security-policy': "img-src 'none'" };
  return { '/': () => new Response(page, { headers }), '/lib.js': script(await read('frontjs.min.js')) };
}

/** A page that nobody has prepared but for the script that the emulator's command puts in. */
async function reportingPages(): Promise<PluginPages> {
  return {
    '/': '<!doctype html><html lang="en"><title>P</title><script src="/reporter.js"></script><a href="https://x.example/" target="_top">Leave</a><form target="_parent" action="https://x.example/"><button>Send</button></form></html>',
    '/reporter.js': script(await read('reporter.min.js')),
  };
}

async function open(page: Page, pages: PluginPages) {
  const emulator = await serveEmulator([{ name: 'p', title: 'P', pages }]);
  await openEmulator(page, emulator.url);
  return emulator;
}

const entry = (page: Page, type: string, words: RegExp) =>
  expect
    .poll(async () => (await log(page)).filter((each) => each.type === type).map(({ text }) => text))
    .toContainEqual(expect.stringMatching(words));

test('errors, names that do not exist and policies of a legacy page stand among the problems', async ({
  page,
}) => {
  const emulator = await open(page, await legacyPages());
  await waitForStatus(page, 'p', 'connected');
  const frame = await pluginFrame(page, 'p');
  await frame.evaluate(() => {
    const { Front } = window as never as { Front: Record<string, (...args: unknown[]) => void> };
    setTimeout(() => Front['fetchInbox']!());
    setTimeout(() => {
      throw new RangeError('too far');
    });
    void Promise.reject(new Error('nobody hears this'));
    try {
      Front['attachTag']!();
    } catch {
      // The plugin goes on.
    }
    document.body.append(Object.assign(new Image(), { src: 'https://pictures.example/a.png?token=1' }));
  });
  await entry(page, 'error', /^Front has no method fetchInbox\. Did you mean fetchInboxes\?/);
  await entry(page, 'error', /^An error that the page does not catch: RangeError: too far/);
  await entry(page, 'rejection', /^A promise that fails unheard: Error: nobody hears this/);
  await entry(page, 'call', /^A call was not sent\. attachTag: \[Front\] expected tag to be/);
  await entry(page, 'policy', /forbids https:\/\/pictures\.example\/a\.png \(img-src\)/);

  await page.getByRole('button', { name: 'Log' }).click();
  const inspector = page.getByRole('region', { name: 'Log', exact: true });
  await inspector.getByRole('radio', { name: 'Problems' }).click();
  await expect(inspector.getByText(/Unknown name: Front has no method fetchInbox/)).toBeVisible();
  await expect(inspector.getByText(/Uncaught: An error that the page does not catch/)).toBeVisible();
  await emulator.close();
});

test('a page that the emulator’s command serves tells its errors, and every grab at the window', async ({
  page,
}) => {
  const emulator = await open(page, await reportingPages());
  const frame = await expect
    .poll(() => page.locator('iframe[data-plugin="p"]').isVisible())
    .toBe(true)
    .then(() => pluginFrame(page, 'p'));
  await frame.getByRole('link', { name: 'Leave' }).click();
  await frame.getByRole('button', { name: 'Send' }).click();
  await frame.evaluate(() => {
    window.open('https://x.example/', '_top');
    setTimeout(() => (window.top!.location.href = 'https://x.example/'));
    setTimeout(() => {
      throw new Error('unprepared');
    });
  });
  await entry(page, 'window', /It tried a link \(target “_top”\)/);
  await entry(page, 'window', /It tried a form \(target “_parent”\)/);
  await entry(page, 'window', /It tried window\.open \(target “_top”\)/);
  await entry(page, 'window', /It was told: SecurityError/);
  await entry(page, 'error', /Error: unprepared/);
  expect(page.url()).toBe(`${emulator.url}/`);
  await emulator.close();
});
