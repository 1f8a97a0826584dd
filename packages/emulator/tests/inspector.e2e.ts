import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectClean } from './support/expectClean.ts';
import { LogFile } from '../src/index.ts';
import { openEmulator, pluginFrame, waitForStatus, watchErrors, world } from './support/emulatorPage.ts';
import { callingPage } from './support/callingPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  emulator = await serveEmulator([{ name: 'p', title: 'P', pages: { '/': callingPage() } }]);
});
test.afterAll(() => emulator.close());

test('calls are seen with their answers, searched, made again and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const errors = watchErrors(page);
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  const frame = await pluginFrame(page, 'p');
  await frame.evaluate(() => window.call('listMessages'));
  await frame.evaluate(() => window.call('flyAway'));
  await page.getByRole('button', { name: 'Log' }).click();
  const log = page.getByRole('region', { name: 'Log', exact: true });

  await log.getByRole('option', { name: 'flyAway' }).click();
  await expect(log.getByRole('status')).toContainText('Front has no method flyAway');
  await log.getByRole('radio', { name: 'Calls' }).click();
  await log.getByRole('searchbox').fill('listMessages');
  await log.getByRole('option', { name: 'listMessages' }).click();
  await expect(log.getByRole('heading', { name: 'Result' })).toBeVisible();
  await expectClean(page, { picture: 'inspector' });

  await log.getByRole('button', { name: 'Resend' }).click();
  await expect(log.locator('.log-detail .log-about').first()).toContainText('again by hand');
  await expect(log.getByRole('option')).toHaveCount(2);
  await log.getByRole('button', { name: 'Copy as a test' }).click();
  await expect(page.getByText('Copied a test that makes this call.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("front.call('listMessages'");
  expect(await page.evaluate(() => window.frontyard.calls('p').map(({ name }) => name))).toEqual([
    'listMessages',
    'flyAway',
  ]);
  expect(errors).toEqual([]);
});

test('a context tells what changed; of thousands of entries those in sight are drawn, pause and clear do as they say', async ({
  page,
}) => {
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  await page.getByRole('button', { name: 'Log' }).click();
  const log = page.getByRole('region', { name: 'Log', exact: true });
  const subject = (await world(page)).conversations.find(({ id }) => id === 'cnv_bike')!.subject!;
  await page.evaluate(() =>
    window.frontyard.change(({ conversations }) => {
      for (const each of conversations) each.subject = 'Another subject';
    }),
  );
  await log.getByRole('radio', { name: 'Events' }).click();
  await log.getByRole('option').first().click();
  await expect(log.locator('.log-changes li')).toContainText(['conversation.subject']);
  await expect(log.locator('.log-changes del').first()).toContainText(subject);

  const frame = await pluginFrame(page, 'p');
  await frame.evaluate(async () => {
    for (let count = 0; count < 2600; count += 1) void window.call('flyAway');
    await window.call('listMessages');
  });
  await log.getByRole('radio', { name: 'Calls' }).click();
  await log.getByRole('searchbox').fill('fly');
  await expect(log.locator('.log-count')).toHaveText(/^1\d\d\d entries$/);
  const most = await page.evaluate(async () => {
    const list = document.querySelector('.log-scroll')!;
    let drawn = 0;
    for (let step = 0; step < 30; step += 1) {
      list.scrollTop += 900;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      drawn = Math.max(drawn, list.querySelectorAll('[role="option"]').length);
    }
    return drawn;
  });
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(60);
  await log.getByRole('button', { name: 'Pause' }).click();
  await frame.evaluate(() => window.call('flyAway'));
  const count = await log.locator('.log-count').textContent();
  await log.getByRole('button', { name: 'Paused' }).click();
  await log.getByRole('button', { name: 'Clear', exact: true }).click();
  expect(count).toMatch(/entries/);
  await expect(log.getByText('Nothing like this has been said yet.')).toBeVisible();
});

test('the whole log is saved as a file, with the pages it is about', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  const frame = await pluginFrame(page, 'p');
  await frame.evaluate(() => window.call('listMessages'));
  await page.getByRole('button', { name: 'Log' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('region', { name: 'Log', exact: true }).getByRole('button', { name: 'Save' }).click();
  const file = LogFile.parse(JSON.parse(await readFile(await (await saved).path(), 'utf8')));
  expect(file.entries.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['handshake', 'context_update', 'function_call', 'function_result']),
  );
  const width = await page.locator('iframe[data-plugin="p"]').evaluate((each) => each.clientWidth);
  expect(file.frames).toEqual([
    expect.objectContaining({
      plugin: 'p',
      entryPoint: 'SIDE_PANEL',
      size: expect.objectContaining({ width }),
    }),
  ]);
});
