import { expect, test, type Page } from '@playwright/test';
import { callingPage } from './support/callingPage.ts';
import { openEmulator, reloadEmulator, select, view, waitForStatus, world } from './support/emulatorPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  emulator = await serveEmulator([
    { name: 'p', title: 'P', pages: { '/': callingPage() } },
    { name: 'q', title: 'Q', pages: { '/': callingPage() } },
    { name: 'orders', title: 'Orders', entryPoint: 'URL', pages: { '/': callingPage() } },
  ]);
});
test.afterAll(() => emulator.close());

const platforms = (page: Page) =>
  page.evaluate(() => window.frontyard.frames().map(({ platform }) => platform));

test('after a reload everything is where it was: selection, list, search, tab, platform, theme, inspector', async ({
  page,
}) => {
  await openEmulator(page, emulator.url);
  await page.getByRole('option', { name: 'Unassigned' }).click();
  await page.getByRole('searchbox', { name: 'Search conversations' }).fill('b');
  await page.getByRole('tab', { name: 'Q' }).click();
  await page.getByRole('radio', { name: 'iOS' }).click();
  await page.evaluate(() => window.frontyard.theme('dark'));
  await page.getByRole('button', { name: 'Log' }).click();
  await select(page, ['cnv_bill', 'cnv_bike']);
  await reloadEmulator(page);

  expect(await view(page)).toMatchObject({ selectedIds: ['cnv_bill', 'cnv_bike'], search: 'b' });
  await expect(page.getByRole('heading', { name: '2 conversations selected' })).toBeVisible();
  await expect(page.getByRole('option', { name: 'Unassigned' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tab', { name: 'Q' })).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => platforms(page)).toEqual(['ios']);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('region', { name: 'Log', exact: true })).toBeVisible();

  await select(page, []);
  await reloadEmulator(page);
  expect((await view(page)).selectedIds).toEqual([]);
});

test('what was opened by URL is there again, once', async ({ page }) => {
  await openEmulator(page, `${emulator.url}/?open=orders&order=7`);
  await waitForStatus(page, 'orders', 'connected');
  await reloadEmulator(page);
  await expect(page.getByRole('tab', { name: 'Orders' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tab', { name: 'Orders' })).toHaveCount(1);
  await waitForStatus(page, 'orders', 'connected');
});

test('imported mail with files larger than local storage survives a reload, and what was changed just before', async ({
  page,
}) => {
  await openEmulator(page, emulator.url);
  const mail = [
    'From ana@x.example Mon Mar  2 09:00:00 2026',
    'From: Ana <ana@x.example>',
    'To: support@acme.example',
    'Subject: Large',
    'Message-ID: <large@x.example>',
    'Date: Mon, 2 Mar 2026 09:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'See the file.',
    '--b',
    'Content-Type: application/octet-stream; name="large.bin"',
    'Content-Disposition: attachment; filename="large.bin"',
    'Content-Transfer-Encoding: base64',
    '',
    `${'A'.repeat(76)}\n`.repeat(160_000),
    '--b--',
    '',
  ].join('\n');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Import' }).click(),
  ]);
  await chooser.setFiles({ name: 'large.mbox', mimeType: 'application/mbox', buffer: Buffer.from(mail) });
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('1 imported');
  const subjects = async () => (await world(page)).conversations.map(({ subject }) => subject);
  await expect.poll(subjects).toContain('Large');
  await page.evaluate(() => window.frontyard.change((now) => void (now.company.name = 'Changed')));
  await reloadEmulator(page);
  expect(await subjects()).toContain('Large');
  expect((await world(page)).company.name).toBe('Changed');

  await page.evaluate(() => window.frontyard.reset());
  await reloadEmulator(page);
  expect(await subjects()).not.toContain('Large');
  expect((await world(page)).company.name).toBe('Acme');
});

test('a kept selection that is broken is dropped with a notice, and the world is kept', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await page.evaluate(() => window.frontyard.change((now) => void (now.company.name = 'Changed')));
  await select(page, []);
  const keys = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('frontyard.page')));
  await expect.poll(keys).toHaveLength(1);
  await reloadEmulator(page);
  const [key] = await keys();
  // After the page's last word, as another version of it would have left it.
  await page.addInitScript((name) => localStorage.setItem(name, '{"version":1,"selectedIds":7}'), key ?? '');
  await reloadEmulator(page);
  await expect(page.getByText('could not be read, so the page looks as at first')).toBeVisible();
  expect((await view(page)).selectedIds).toHaveLength(1);
  expect((await world(page)).company.name).toBe('Changed');
});
