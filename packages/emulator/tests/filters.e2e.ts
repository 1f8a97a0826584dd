import { expect, test } from '@playwright/test';
import { expectClean } from './support/expectClean.ts';
import { openEmulator, view } from './support/emulatorPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  emulator = await serveEmulator([]);
});
test.afterAll(() => emulator.close());

test('the list is narrowed by filters that keys reach, together with a search, and they go again', async ({
  page,
}) => {
  await openEmulator(page, emulator.url);
  const list = page.getByRole('listbox', { name: /^Conversations/ });
  await expect(list.getByRole('option')).toHaveCount(2);
  await page.getByRole('button', { name: /^Filter/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemcheckbox', { name: 'Unassigned' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await view(page)).search).toBe('is:unassigned');
  await expect(page.getByRole('group', { name: 'Filters that are on' })).toContainText('Unassigned');
  await expectClean(page, { picture: 'filters' });

  await page.getByRole('searchbox', { name: 'Search conversations' }).fill('nothing-like-this is:unassigned');
  await expect(list).toContainText('Nothing found.');
  await page.getByRole('searchbox', { name: 'Search conversations' }).fill('is:unassigned');
  await page.getByRole('button', { name: 'Without Unassigned' }).click();
  await expect(list.getByRole('option')).toHaveCount(2);
});
