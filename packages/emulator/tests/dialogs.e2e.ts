import { expect, test, type Frame, type Page } from '@playwright/test';
import { expectClean } from './support/expectClean.ts';
import { openEmulator, pluginFrame, waitForStatus, watchErrors, world } from './support/emulatorPage.ts';
import { askingPages } from './support/askingPages.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';

let emulator: ServedEmulator;
let errors: string[];
test.beforeAll(async () => {
  emulator = await serveEmulator([{ name: 'p', title: 'Asking plugin', pages: await askingPages() }]);
});
test.afterAll(() => emulator.close());
test.afterEach(() => {
  expect(errors).toEqual([]);
});

async function open(page: Page): Promise<Frame> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  errors = watchErrors(page);
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  return pluginFrame(page, 'p');
}

const ask = (frame: Frame, name: string, ...args: unknown[]) =>
  frame.evaluate(([method, given]) => window.ask(method, ...given), [name, args] as const);
const answers = (frame: Frame) => frame.evaluate(() => window.answers);

test('alert, report, confirm and prompt say who asks, and are answered by keys alone', async ({ page }) => {
  const frame = await open(page);
  const dialog = page.getByRole('dialog');
  const clean = (name: string) => expectClean(page, { picture: `dialog-${name}` });
  await ask(frame, 'alert', { title: 'Saved', message: 'Order 9 is in the CRM.', okTitle: 'Fine' });
  await expect(dialog).toContainText('Asking plugin');
  await clean('alert');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  await ask(frame, 'report', { title: 'Import', message: '3 rows\n1 skipped' });
  await expect(dialog).toContainText('1 skipped');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await ask(frame, 'confirm', {
    title: 'Delete?',
    message: 'For good.',
    okTitle: 'Delete it',
    cancelTitle: 'Keep it',
  });
  await expect(dialog.getByRole('button', { name: 'Keep it' })).toBeVisible();
  await clean('confirm');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await ask(frame, 'confirm', { title: 'Delete?', message: 'For good.', okTitle: 'Delete it' });
  await dialog.getByRole('button', { name: 'Delete it' }).press('Enter');
  await expect(dialog).toHaveCount(0);

  await ask(frame, 'prompt', { title: 'Name', message: 'What is it called?' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Ünïcode 🚲');
  await clean('prompt');
  await page.keyboard.press('Enter');
  await ask(frame, 'prompt', { title: 'Name', message: 'Once more?' });
  await expect(dialog).toContainText('Once more?');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => answers(frame)).toEqual(['nothing', 'nothing', false, true, 'Ünïcode 🚲', null]);
});

test('a date stays between its bounds, and no date is false', async ({ page }) => {
  const frame = await open(page);
  const dialog = page.getByRole('dialog');
  const askDate = () =>
    frame.evaluate(() =>
      window.ask('promptDate', {
        val: new Date(2026, 4, 6),
        after: new Date(2026, 4, 1),
        before: new Date(2026, 4, 31),
      }),
    );
  await askDate();
  await page.screenshot({ path: 'reports/dialog-date.png' });
  await dialog.getByRole('button', { name: /OK|Choose|Save/ }).click();
  await askDate();
  await page.keyboard.press('Escape');
  const told = () =>
    frame.evaluate(() => window.answers.map((each) => (each instanceof Date ? each.getDate() : each)));
  await expect.poll(told).toEqual([6, false]);
});

test('a list is searched by keys, opens another from its answer, and items come back whole', async ({
  page,
}) => {
  const frame = await open(page);
  await frame.evaluate(() => {
    const { Front } = window as unknown as {
      Front: { fuzzylist(options: object, done: (item?: { more?: string[] }) => void): void };
    };
    const second = (item?: { more?: string[] }) => {
      window.answers.push(item ?? null);
      const items = (item?.more ?? []).map((title) => ({ title }));
      Front.fuzzylist({ title: 'Which one?', items }, (inner) => window.answers.push(inner ?? null));
    };
    const items = [
      { title: 'Refund', more: ['In full', 'In part'], amount: 12 },
      { title: 'Repair', more: ['Here', 'At the dealer'] },
      ...Array.from({ length: 300 }, (_, index) => ({ title: `Row ${index}` })),
    ];
    Front.fuzzylist({ title: 'What next?', items }, second);
  });
  await expect(page.getByRole('dialog', { name: 'What next?' })).toBeVisible();
  await page.keyboard.type('rpr');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveText(['Repair']);
  await page.screenshot({ path: 'reports/dialog-list.png' });
  await page.keyboard.press('Control+a');
  await page.keyboard.type('ref');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Which one?' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect
    .poll(() => answers(frame))
    .toEqual([{ title: 'Refund', more: ['In full', 'In part'], amount: 12 }, { title: 'In part' }]);
});

test('several questions are asked one after the other, and a list that nothing fits says so', async ({
  page,
}) => {
  const frame = await open(page);
  await ask(frame, 'alert', { title: 'First', message: '1' });
  await ask(frame, 'fuzzylist', { items: [{ title: 'One' }] });
  await ask(frame, 'dialog', 'confirm', { title: 'Third', message: '3' });
  await expect(page.getByRole('dialog', { name: 'First' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Choose' })).toBeVisible();
  await page.keyboard.type('zzz');
  await expect(page.getByText('Nothing fits.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveText(['One']);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Choose' })).toHaveCount(0);
  await expect(page.getByRole('dialog', { name: 'Third' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => answers(frame)).toEqual(['nothing', null, false]);
});

test('a move to an inbox without access asks first, and does as it is told', async ({ page }) => {
  const frame = await open(page);
  const inboxOf = async () => (await world(page)).conversations.find(({ id }) => id === 'cnv_bike')?.inboxIds;
  const move = () =>
    frame.evaluate(() =>
      (window as unknown as { Front: { moveToInbox(inbox: string): void } }).Front.moveToInbox('board'),
    );
  await move();
  await expect(page.getByRole('dialog')).toContainText('Board');
  await page.screenshot({ path: 'reports/dialog-move.png' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await inboxOf()).toEqual(['inb_support']);
  await move();
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect.poll(inboxOf).toEqual(['inb_secret']);
});

test('promptDate opens at the place in the plugin’s page it was given, and stays in the window', async ({
  page,
}) => {
  const frame = await open(page);
  const box = (await page.locator('iframe[data-plugin="p"]').boundingBox())!;
  await ask(frame, 'promptDate', { title: 'Near', position: { left: -300, top: 60 } });
  const sheet = page.locator('.sheet');
  await expect
    .poll(async () => {
      const at = (await sheet.boundingBox())!;
      return [Math.round(at.x - box.x), Math.round(at.y - box.y)];
    })
    .toEqual([-300, 60]);
  await page.keyboard.press('Escape');
  await ask(frame, 'promptDate', { title: 'Far', position: { left: 5000, top: 5000 } });
  await expect(page.getByRole('dialog', { name: 'Far' })).toBeVisible();
  await expect(sheet).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'OK' })).toBeInViewport({ ratio: 1 });
});
