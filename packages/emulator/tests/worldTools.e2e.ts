import { expect, test } from '@playwright/test';
import { expectClean } from './support/expectClean.ts';
import { callingPage } from './support/callingPage.ts';
import {
  openEmulator,
  pluginFrame,
  reloadEmulator,
  waitForStatus,
  watchErrors,
  world,
} from './support/emulatorPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  emulator = await serveEmulator([{ name: 'p', title: 'P', pages: { '/': callingPage() } }]);
});
test.afterAll(() => emulator.close());

test('what a plugin did is undone, a reload keeps the world, the start comes back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const errors = watchErrors(page);
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  const statusOf = async () => (await world(page)).conversations.find(({ id }) => id === 'cnv_bike')?.status;
  const frame = await pluginFrame(page, 'p');
  await frame.evaluate(() => window.call('setStatus', 'archived'));
  expect(await statusOf()).toBe('archived');
  await page.locator('.brand').click();
  await page.keyboard.press('Control+z');
  await expect.poll(statusOf).toBe('open');

  await frame.evaluate(() => window.call('setStatus', 'archived'));
  await reloadEmulator(page);
  await waitForStatus(page, 'p', 'connected');
  expect(await statusOf()).toBe('archived');
  const me = (await world(page)).meId;
  const other = (await world(page)).teammates.find(({ id }) => id !== me)!;
  await page.getByRole('button', { name: 'World', exact: true }).click();
  await expectClean(page, { picture: 'world', without: ['region'] });
  await page.getByRole('menuitemradio', { name: other.name }).click();
  await expect.poll(async () => (await world(page)).meId).toBe(other.id);
  await page.evaluate((id) => window.frontyard.teammate(id), me);
  await page.evaluate(() => window.frontyard.undo());
  expect((await world(page)).meId).toBe(other.id);

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'World', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Back to the start' }).click();
  await expect.poll(async () => [await statusOf(), (await world(page)).meId]).toEqual(['open', me]);
  await page.getByRole('button', { name: 'World', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Support' }).click();
  await expect.poll(async () => (await world(page)).company.name).not.toBe('Acme');
  await page.evaluate(() => window.frontyard.reset());
  expect((await world(page)).company.name).toBe('Acme');
  expect(errors).toEqual([]);
});

test('a kept world that is broken is dropped with a notice', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await page.evaluate(() => window.frontyard.change((now) => void (now.company.name = 'Changed')));
  const keys = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('frontyard.world')));
  await expect.poll(keys).toHaveLength(1);
  const [key] = await keys();
  await page.evaluate((name) => localStorage.setItem(name, '{broken'), key ?? '');
  await reloadEmulator(page);
  await expect(page.getByText('could not be read, so it starts from the beginning')).toBeVisible();
  expect((await world(page)).company.name).toBe('Acme');
});
