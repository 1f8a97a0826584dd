import { expect, test, type Page } from '@playwright/test';
import { openEmulator, reloadEmulator, select } from './support/emulatorPage.ts';
import { sdkPages } from './support/sdkPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';
import { supportWorld } from '../src/world/samples/index.ts';

const TITLES = [
  'CRM record',
  'Knowledge base',
  'Triage',
  'Orders and deliveries',
  'A plugin with a long name',
];

let emulator: ServedEmulator;
test.beforeAll(async () => {
  const pages = await sdkPages();
  emulator = await serveEmulator(
    TITLES.map((title, index) => ({ name: `p${index}`, title, pages })),
    supportWorld(),
  );
});
test.afterAll(() => emulator.close());

async function heightOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).boundingBox())?.height ?? 0;
}

async function isScrolledSideways(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.app, .workspace, .workspace > *')].some(
      (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== 'visible',
    ),
  );
}

test('at 1024 px the top bar and the plugins’ tabs are one row each', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openEmulator(page, emulator.url);
  await expect.poll(() => heightOf(page, '.top-bar')).toBeLessThan(56);
  await expect.poll(() => heightOf(page, '.panel-head')).toBeLessThan(48);
  expect(await isScrolledSideways(page)).toBe(false);
  await expect(page.getByRole('button', { name: 'Import' })).toBeVisible();
});

test('a tab out of sight is reached with the arrow keys, and through the menu of all', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await page.getByRole('tab', { name: 'CRM record' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const last = page.getByRole('tab', { name: 'A plugin with a long name' });
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last).toBeInViewport({ ratio: 0.9 });
  await page.getByRole('button', { name: 'All plugins' }).click();
  await page.getByRole('menuitemradio', { name: 'CRM record' }).click();
  await expect(page.getByRole('tab', { name: 'CRM record' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tab', { name: 'CRM record' })).toBeInViewport({ ratio: 0.9 });
});

test('the columns are as wide as they were made, by keys and by mouse, after a reload too', async ({
  page,
}) => {
  await openEmulator(page, emulator.url);
  const panel = page.getByRole('complementary', { name: 'Plugins' });
  const panelWidth = async () => (await panel.boundingBox())?.width;
  await expect.poll(panelWidth).toBe(271);
  await page.getByRole('separator', { name: 'Width of the plugin panel' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(panelWidth).toBe(287);

  const list = page.getByRole('region', { name: 'All open' });
  const before = (await list.boundingBox())?.width ?? 0;
  const box = await page.getByRole('separator', { name: 'Width of the conversation list' }).boundingBox();
  if (!box) throw new Error('The separator is not drawn.');
  await page.mouse.move(box.x + 4, 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 4 - 50, 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => before - ((await list.boundingBox())?.width ?? 0)).toBeGreaterThan(40);
  const after = (await list.boundingBox())?.width ?? 0;

  await reloadEmulator(page);
  await expect.poll(panelWidth).toBe(287);
  await expect.poll(async () => (await list.boundingBox())?.width).toBe(after);
});

test('at 800 px the list stands beside the messages or the plugins', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await openEmulator(page, emulator.url);
  const thread = page.getByRole('region', { name: 'Conversation', exact: true });
  await expect(thread).toBeVisible();
  await expect(page.getByRole('tab', { name: 'CRM record' })).toBeHidden();
  await page.getByRole('radio', { name: 'Plugins' }).click();
  await expect(page.getByRole('main', { name: 'Plugins' })).toBeVisible();
  await expect(thread).toBeHidden();
  await expect(page.getByRole('region', { name: 'All open' })).toBeVisible();
  expect(await isScrolledSideways(page)).toBe(false);
});

test('on a phone one goes from the list to the messages to the plugins', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await openEmulator(page, emulator.url);
  const list = page.getByRole('main', { name: 'All open' });
  await expect(list).toBeVisible();
  await list.getByRole('option', { name: /Lena Hartmann/ }).click();
  await expect(page.getByRole('heading', { name: 'Front brake squeals' })).toBeVisible();
  await expect(list).toBeHidden();
  await page.getByRole('radio', { name: 'Plugins' }).click();
  await expect(page.getByRole('main', { name: 'Plugins' })).toBeVisible();
  await page.getByRole('radio', { name: 'Conversations' }).click();
  await expect(list).toBeVisible();
  expect(await isScrolledSideways(page)).toBe(false);
});

test('a plugin on a phone’s screen has its width, at whatever size the phone is drawn', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 620 });
  await openEmulator(page, emulator.url);
  await select(page, ['cnv_brakes']);
  await page.getByRole('radio', { name: 'iOS' }).click();
  const size = () =>
    page
      .frameLocator('iframe[data-plugin="p0"]')
      .locator('html')
      .evaluate(() => [window.innerWidth, window.innerHeight]);
  await expect.poll(size).toEqual([390, 763]);
  await page.getByRole('radio', { name: 'Android' }).click();
  await expect.poll(size).toEqual([412, 855]);
});

test('with no host a page gets no secret and no answer, and the log is quiet', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await page.getByRole('radio', { name: 'No host' }).click();
  const frame = page.frameLocator('iframe[data-plugin="p0"]');
  await expect(frame.locator('#shown')).toHaveText('Waiting');
  expect(await frame.locator('html').evaluate(() => location.search)).toBe('');
  const said = await page.evaluate(() =>
    window.frontyard.log().filter(({ type }) => type === 'stranger' || type === 'silence'),
  );
  expect(said).toEqual([]);
  expect(await page.evaluate(() => window.frontyard.frames())).toEqual([]);
  await page.getByRole('radio', { name: 'Desktop' }).click();
  await expect(frame.locator('#shown')).toHaveText('singleConversation');
});
