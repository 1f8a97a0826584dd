import { expect, test } from '@playwright/test';
import { expectClean } from './support/expectClean.ts';
import { callingPage } from './support/callingPage.ts';
import { openEmulator, pluginFrame, waitForStatus, watchErrors, world } from './support/emulatorPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  emulator = await serveEmulator([{ name: 'p', title: 'P', pages: { '/': callingPage() } }]);
});
test.afterAll(() => emulator.close());

test('any field is changed while a plugin looks on, and a bad value changes nothing', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const errors = watchErrors(page);
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  const subject = async () =>
    (await pluginFrame(page, 'p')).evaluate(
      () => (window.contexts.at(-1) as unknown as { conversation: { subject: string } }).conversation.subject,
    );
  await page.getByRole('button', { name: 'World', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Change any field…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Change the world' });
  await sheet.getByRole('combobox', { name: 'Field' }).fill('bike subject');
  await page.screenshot({ path: 'reports/change-world-list.png' });
  await page.getByRole('option', { name: '/conversations/cnv_bike/subject', exact: true }).click();
  await expect(sheet.getByLabel('Value, as JSON')).toHaveValue('"My bike"');
  await sheet.getByLabel('Value, as JSON').fill('"My other bike"');
  await sheet.getByRole('button', { name: 'Set' }).click();
  await expect(sheet.getByText('Changed. Open plugins were told')).toBeVisible();
  await expect.poll(subject).toBe('My other bike');

  await sheet.getByLabel('Value, as JSON').fill('12');
  await sheet.getByRole('button', { name: 'Set' }).click();
  await expect(sheet.getByText('conversations[0].subject')).toBeVisible();
  await expectClean(page, { picture: 'change-world' });

  await sheet.getByRole('tab', { name: 'JSON Patch' }).click();
  await sheet
    .getByLabel('Steps')
    .fill('[{"op":"remove","path":"/tags/tag_late"},{"op":"remove","path":"/tags/no"}]');
  await sheet.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(sheet.getByText('There is no no in /tags, which holds 2.')).toBeVisible();
  expect((await world(page)).tags).toHaveLength(3);
  await page.screenshot({ path: 'reports/change-world-patch.png' });
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  expect(errors).toEqual([]);
});
