import { expect, test, type Page } from '@playwright/test';
import { openEmulator, watchErrors, world } from './support/emulatorPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';

const MAIL = `From: Zoe Young <zoe@customer.example>\r\nTo: support@acme.example\r\nSubject: A mail from outside\r\nMessage-ID: <1@customer.example>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n\r\nHello there.\r\n`;
const MBOX = `From zoe Mon Mar  2 10:00:00 2026\n${MAIL.replaceAll('\r', '')}\nFrom zoe Mon Mar  2 11:00:00 2026\nFrom: Zoe Young <zoe@customer.example>\nSubject: Re: A mail from outside\nMessage-ID: <2@customer.example>\nIn-Reply-To: <1@customer.example>\n\nAnd one thing more.\n`;

let emulator: ServedEmulator;
test.beforeAll(async () => {
  emulator = await serveEmulator([]);
});
test.afterAll(() => emulator.close());

/** Drops files on the page, as from a desktop. */
async function drop(page: Page, files: Record<string, string>): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(given)) data.items.add(new File([text], name));
    return data;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
  }
}

test('a dropped mail becomes a conversation, and is opened', async ({ page }) => {
  const errors = watchErrors(page);
  await openEmulator(page, emulator.url);
  await drop(page, { 'zoe.eml': MAIL });
  await expect
    .poll(async () =>
      (await world(page)).conversations.some(({ subject }) => subject === 'A mail from outside'),
    )
    .toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'A mail from outside' })).toBeVisible();
  await expect(page.getByText('Hello there.').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('a dropped mbox becomes threads, and what cannot be read is told with its reason', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await drop(page, { 'all.mbox': MBOX, 'holiday.eml': '' });
  await expect(page.getByRole('dialog')).toContainText('holiday.eml');
  await expect(page.getByRole('dialog')).toContainText('It is empty');
  const added = (await world(page)).conversations.filter(({ subject }) => subject === 'A mail from outside');
  expect(added.map(({ messages }) => messages.length)).toEqual([2]);
});

test('a world is saved and opened again; a bad one changes nothing and names its mistakes', async ({
  page,
}) => {
  await openEmulator(page, emulator.url);
  const before = await world(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save world' }).click(),
  ]);
  const saved = await download.path();

  const choose = async (files: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open world' }).click(),
    ]);
    await chooser.setFiles(files);
  };
  await choose({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"version":1,"inboxes":[{"id":"inb_1"}]}'),
  });
  await expect(page.getByRole('alertdialog')).toContainText('inboxes[0].name');
  expect(await world(page)).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);

  await choose(saved);
  await expect.poll(() => world(page)).toEqual(before);
});
