import { expect, test, type Page } from '@playwright/test';
import { expectClean } from './support/expectClean.ts';
import { openEmulator, pluginFrame, select, waitForStatus } from './support/emulatorPage.ts';
import { sdkPages } from './support/sdkPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';
import { supportWorld } from '../src/world/samples/index.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  const pages = await sdkPages(':root { color-scheme: light dark; }');
  emulator = await serveEmulator(
    [
      { name: 'p', title: 'P', pages },
      { name: 'm', title: 'Explain', pages, entryPoint: 'MESSAGE_MORE_DROPDOWN' },
    ],
    supportWorld(),
  );
});
test.afterAll(() => emulator.close());

async function choose(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('menuitemradio', { name: theme, exact: true }).click();
}

test('a plugin’s page sees the theme that is chosen, though it is of another origin', async ({ page }) => {
  // Playwright's own choice would hold in every frame, whatever the page around it says.
  await page.emulateMedia({ colorScheme: null });
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  const frame = await pluginFrame(page, 'p');
  const isDark = () => frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await choose(page, 'Light');
  await expect.poll(isDark).toBe(false);
  await choose(page, 'Dark');
  await expect.poll(isDark).toBe(true);
  await choose(page, 'Light');
  await expect.poll(isDark).toBe(false);
});

test('a mail whose colours hide its words is shown without them, on request with them', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await select(page, ['cnv_hostile']);
  await expect(page.getByText('This mail’s own colours hide its words, so they are left out.')).toBeVisible();
  const words = page.frameLocator('.mail-frame').getByText('Dear team');
  const background = () =>
    words.evaluate((element) => getComputedStyle(element).backgroundColor.replaceAll(' ', ''));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(background).toBe('rgba(0,0,0,0)');
    await page.getByRole('button', { name: 'Show its colours' }).click();
    await expect.poll(background).toBe('rgb(0,0,0)');
    await page.getByRole('button', { name: 'Leave them out' }).click();
    await expect.poll(background).toBe('rgba(0,0,0,0)');
  }
});

test('axe finds nothing in a message’s menu and a plugin over the page', async ({ page }) => {
  await open(page);
  await page
    .getByRole('button', { name: /^More about/ })
    .first()
    .click();
  await expect(page.getByRole('menuitem', { name: 'Explain' })).toBeVisible();
  await expectClean(page);
  await page.getByRole('menuitem', { name: 'Explain' }).click();
  await expect(page.getByRole('dialog', { name: 'Explain' })).toBeVisible();
  await expectClean(page);
});

test('axe finds nothing in the list of keys and the form that opens by URL', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectClean(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open a plugin by URL' }).click();
  await expect(page.getByRole('textbox', { name: 'Parameters' })).toBeVisible();
  await expectClean(page);
});

for (const stage of ['iOS', 'No host']) {
  test(`axe finds nothing where plugins are shown as on ${stage}`, async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: stage }).click();
    await expectClean(page);
  });
}

test('axe finds nothing in a window as narrow as a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await open(page);
  await expectClean(page);
  await page.getByRole('radio', { name: 'Messages' }).click();
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
  await expectClean(page);
});

async function open(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openEmulator(page, emulator.url);
  await select(page, ['cnv_brakes']);
}
