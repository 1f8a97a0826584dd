import { expect, test, type Frame, type Page } from '@playwright/test';
import {
  openEmulator,
  pluginFrame,
  reloadEmulator,
  select,
  waitForStatus,
  watchErrors,
  world,
} from './support/emulatorPage.ts';
import { callFront, contextOf, sdkPages } from './support/sdkPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';
import { smallWorld } from '../src/world/samples/small.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  const pages = await sdkPages();
  const account = smallWorld();
  account.channels?.push({
    id: 'cha_billing',
    type: 'email',
    name: 'Billing',
    address: 'billing@acme.example',
    inboxId: 'inb_billing',
  });
  emulator = await serveEmulator(
    [
      { name: 'p', title: 'P', pages },
      { name: 'c', title: 'Snippets', pages, entryPoint: 'COMPOSER_TOOLBAR' },
    ],
    account,
  );
});
test.afterAll(() => emulator.close());

const message = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const newestDraft = async (page: Page) => (await world(page)).drafts.at(-1);

async function open(page: Page): Promise<Frame> {
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  await select(page, ['cnv_bill']);
  return pluginFrame(page, 'p');
}

async function reply(page: Page, words = ''): Promise<string> {
  await button(page, 'Reply').click();
  await expect(message(page)).toBeFocused();
  await page.keyboard.type(words);
  return (await newestDraft(page))?.id ?? '';
}

test('what is typed is what plugins read, with its looks', async ({ page }) => {
  const errors = watchErrors(page);
  const frame = await open(page);
  const id = await reply(page, 'One ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('two');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- first');
  await page.keyboard.press('Enter');
  await page.keyboard.type('second');
  expect(await callFront(frame, 'fetchDraft', id)).toMatchObject({
    content: {
      type: 'html',
      body: '<p>One <strong>two</strong></p><ul><li><p>first</p></li><li><p>second</p></li></ul>',
    },
  });
  expect(errors).toEqual([]);
});

test('what a plugin inserts lands at the cursor, and what it replaces is in the editor', async ({ page }) => {
  const frame = await open(page);
  const id = await reply(page, 'one three');
  for (let step = 0; step < 'three'.length; step += 1) await page.keyboard.press('ArrowLeft');
  await callFront(frame, 'updateDraft', id, {
    updateMode: 'insert',
    content: { body: '<b>two</b> ', type: 'html' },
  });
  await expect(message(page)).toHaveText('one two three');
  expect((await newestDraft(page))?.body).toBe('<p>one <strong>two</strong> three</p>');
  await message(page).focus();
  await page.keyboard.type('and ');
  await expect(message(page)).toHaveText('one two and three');

  await callFront(frame, 'updateDraft', id, {
    updateMode: 'replace',
    content: { body: '<p>All <i>new</i></p>', type: 'html' },
  });
  await expect(message(page)).toHaveText('All new');
  expect((await newestDraft(page))?.body).toBe('<p>All <i>new</i></p>');
});

test('words in plain text stay words', async ({ page }) => {
  const frame = await open(page);
  const id = await reply(page, 'Sum: ');
  const content = { body: '1 < 2 & <b>\nbye', type: 'text' };
  await callFront(frame, 'updateDraft', id, { updateMode: 'insert', content });
  await expect(message(page)).toContainText('Sum: 1 < 2 & <b>');
  await expect(message(page).locator('b, strong')).toHaveCount(0);
});

test('a table of a plugin is shown, and kept to the letter while words are typed around it', async ({
  page,
}) => {
  const frame = await open(page);
  const table = '<table border="1"><tbody><tr><td>Order</td><td>42</td></tr></tbody></table>';
  await callFront(frame, 'createDraft', { content: { body: `<p>Before</p>${table}`, type: 'html' } });
  await expect(page.frameLocator('.kept-html iframe').getByText('Order')).toBeVisible();
  await message(page).getByText('Before').click();
  await page.keyboard.press('End');
  await page.keyboard.type('hand');
  await expect.poll(async () => (await newestDraft(page))?.body).toBe(`<p>Beforehand</p>${table}`);
  await button(page, 'Remove this part').click();
  await expect.poll(async () => (await newestDraft(page))?.body).toBe('<p>Beforehand</p>');
});

test('a draft waits while another conversation is read, and after a reload', async ({ page }) => {
  await open(page);
  await reply(page, 'Half a thought');
  await select(page, ['cnv_bike']);
  await expect(message(page)).not.toHaveText('Half a thought');
  await select(page, ['cnv_bill']);
  await expect(message(page)).toHaveText('Half a thought');
  await reloadEmulator(page);
  await select(page, ['cnv_bill']);
  await expect(message(page)).toHaveText('Half a thought');
});

test('recipients come and go as chips, by hand and by a plugin', async ({ page }) => {
  const frame = await open(page);
  const id = await reply(page);
  await page
    .getByRole('combobox', { name: 'Cc', exact: true })
    .fill('Ana Silva <ana@x.example>, bo@y.example');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await newestDraft(page))?.cc)
    .toEqual([{ handle: 'ana@x.example', name: 'Ana Silva' }, { handle: 'bo@y.example' }]);
  await callFront(frame, 'updateDraft', id, { updateMode: 'insert', cc: ['cy@z.example'] });
  const chips = page.getByRole('grid', { name: 'Cc: recipients', exact: true });
  await expect(chips.getByRole('row')).toHaveText(['Ana Silva', 'bo@y.example', 'cy@z.example']);
  await chips
    .getByRole('button', { name: /Remove/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'Cc', exact: true }).press('Backspace');
  await expect.poll(async () => (await newestDraft(page))?.cc).toEqual([{ handle: 'bo@y.example' }]);
});

test('files are attached, read by plugins, and taken out again', async ({ page }) => {
  const frame = await open(page);
  const id = await reply(page);
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Attach files').click();
  await (await chooser).setFiles({ name: 'oil.txt', mimeType: 'text/plain', buffer: Buffer.from('oil') });
  const files = page.getByRole('region', { name: 'Reply' }).getByRole('list', { name: 'Attachments' });
  await expect(files).toContainText('oil.txt');
  expect(await callFront(frame, 'fetchDraft', id)).toMatchObject({
    content: { attachments: [{ name: 'oil.txt', size: 3 }] },
  });
  await button(page, 'Remove oil.txt').click();
  await expect(files).toHaveCount(0);
});

test('a sent message can be taken back, and is the draft it was', async ({ page }) => {
  await open(page);
  await reply(page, 'Too early');
  const before = await world(page);
  await page.keyboard.press('Control+Enter');
  await expect(message(page)).toHaveCount(0);
  const sent = (await world(page)).conversations.flatMap(({ messages }) => messages);
  expect(sent.filter(({ body }) => body === '<p>Too early</p>')).toHaveLength(1);
  await page.getByRole('region', { name: 'Notifications' }).getByRole('button', { name: 'Undo' }).click();
  await expect(message(page)).toHaveText('Too early');
  expect(await world(page)).toEqual(before);
});

test('a locked draft says so, takes no words, and is not sent', async ({ page }) => {
  const frame = await open(page);
  const id = await reply(page, 'Mine');
  await button(page, 'Lock the draft (isEditable: false)').click();
  await expect(page.getByText('Locked: nobody can edit')).toBeVisible();
  await expect(button(page, 'Send')).toBeDisabled();
  await expect(message(page)).toHaveAttribute('contenteditable', 'false');
  const update = { updateMode: 'insert', content: { body: 'x', type: 'text' } };
  await expect(callFront(frame, 'updateDraft', id, update)).rejects.toThrow(/draft_not_editable/);
  expect((await newestDraft(page))?.body).toBe('<p>Mine</p>');
  await button(page, 'Unlock').click();
  await expect(message(page)).toHaveAttribute('contenteditable', 'true');
});

test('a new message has a composer plugin too, with no conversation', async ({ page }) => {
  await open(page);
  await select(page, []);
  await button(page, 'New message').click();
  await expect(page.getByRole('combobox', { name: 'To', exact: true })).toBeFocused();
  await button(page, 'Snippets').click();
  await waitForStatus(page, 'c', 'connected');
  const composer = await pluginFrame(page, 'c');
  const context = await contextOf(composer, 'messageComposer');
  expect(context['conversation']).toBeUndefined();
  const { id } = context['draft'] as { id: string };
  const content = { body: '<p>From the toolbar</p>', type: 'html' };
  await callFront(composer, 'updateDraft', id, { updateMode: 'insert', content });
  await expect(message(page)).toHaveText('From the toolbar');
});

test('links are made of the chosen words, and only of addresses that a browser opens', async ({ page }) => {
  await open(page);
  await reply(page, 'here');
  await page.keyboard.press('Control+a');
  await page.getByRole('toolbar', { name: 'Format' }).getByRole('button', { name: 'Link' }).click();
  await page.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is no address a browser opens.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Address' }).fill('shop.example/1');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await newestDraft(page))?.body)
    .toBe('<p><a href="https://shop.example/1">here</a></p>');
});

test('a comment is for the team, and waits where it was begun', async ({ page }) => {
  await open(page);
  const box = page.getByRole('textbox', { name: 'Comment for teammates' });
  await box.fill('Who knows **this**?');
  await select(page, ['cnv_bike']);
  await expect(box).toHaveValue('');
  await select(page, ['cnv_bill']);
  await expect(box).toHaveValue('Who knows **this**?');
  await box.press('Control+Enter');
  await expect(box).toHaveValue('');
  const { conversations, meId } = await world(page);
  expect(conversations.find(({ id }) => id === 'cnv_bill')?.comments.at(-1)).toMatchObject({
    body: 'Who knows **this**?',
    authorId: meId,
  });
});
