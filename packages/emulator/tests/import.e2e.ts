import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const API = {
  _links: { self: 'https://acme.api.frontapp.com/conversations' },
  _pagination: { next: null },
  _results: [
    {
      id: 'cnv_api',
      subject: 'From the API',
      status: 'unassigned',
      assignee: null,
      recipient: { handle: 'zoe@customer.example', name: 'Zoe Young', role: 'from' },
      tags: [{ id: 'tag_api', name: 'Imported tag' }],
      last_message: {
        id: 'msg_api',
        type: 'email',
        is_inbound: true,
        created_at: 1_790_000_000,
        recipients: [{ handle: 'zoe@customer.example', role: 'from' }],
        body: '<p>Words that are shown</p><img src="x:" onerror="window.wasRun=1;top.wasRun=1"><script>top.wasRun=1</script>',
      },
    },
    { id: 'cnv_bad', subject: 7 },
  ],
};

test('JSON of the Core API is dropped beside a mail; what is wrong is told, and no script of it runs', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openEmulator(page, emulator.url);
  await drop(page, { 'conversations.json': JSON.stringify(API), 'zoe.eml': MAIL });
  const sheet = page.getByRole('dialog', { name: 'Import' });
  await expect(sheet).toContainText('2 imported, 1 failed.');
  await expect(sheet).toContainText('conversations.json[1] cnv_bad');
  await page.screenshot({ path: 'reports/import-api.png' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'From the API' })).toBeVisible();
  await expect(page.getByText('Imported tag').first()).toBeVisible();
  await expect(page.frameLocator('iframe').getByText('Words that are shown').first()).toBeVisible();
  const ran = await Promise.all(page.frames().map((frame) => frame.evaluate(() => 'wasRun' in window)));
  expect(ran).not.toContain(true);
  expect(requests.filter((url) => url.includes('frontapp.com'))).toEqual([]);
});

test('pasted JSON is imported, and text pasted into a field stays there', async ({ page }) => {
  await openEmulator(page, emulator.url);
  const paste = (selector: string, text: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, given) => {
        const data = new DataTransfer();
        data.setData('text/plain', given);
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      }, text);
  await paste('input', JSON.stringify(API));
  await paste('body', 'only words');
  expect((await world(page)).conversations.some(({ id }) => id === 'cnv_api')).toBe(false);
  await paste('body', JSON.stringify(API));
  await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('1 imported, 1 failed.');
  await expect
    .poll(async () => (await world(page)).conversations.some(({ id }) => id === 'cnv_api'))
    .toBe(true);
});

test('a saved world that is dropped is opened', async ({ page }) => {
  await openEmulator(page, emulator.url);
  const other = { ...(await world(page)), company: { id: 'cmp_2', name: 'Dropped Ltd' } };
  await drop(page, { 'world.json': JSON.stringify(other) });
  await expect(page.getByText('Dropped Ltd', { exact: true })).toBeVisible();
});

test('a dropped folder is read to its last file', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'frontyard-'));
  await mkdir(join(folder, 'old', 'older'), { recursive: true });
  await writeFile(join(folder, 'zoe.eml'), MAIL);
  const other = (subject: string) =>
    MAIL.replace('A mail from outside', subject).replace('<1@', `<${subject}@`);
  await writeFile(join(folder, 'old', 'two.eml'), other('Second'));
  await writeFile(join(folder, 'old', 'older', 'three.eml'), other('Third'));
  await openEmulator(page, emulator.url);

  // A folder can't be made of script: the browser itself drops it.
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  const subjects = async () => (await world(page)).conversations.map(({ subject }) => subject);
  await expect.poll(subjects).toEqual(expect.arrayContaining(['A mail from outside', 'Second', 'Third']));
});
