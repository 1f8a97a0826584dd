import { expect, test } from '@playwright/test';
import { expectClean } from './support/expectClean.ts';
import { openEmulator, select, watchErrors, world } from './support/emulatorPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';
import { supportWorld } from '../src/world/samples/index.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  emulator = await serveEmulator(
    [{ name: 'p', title: 'P', pages: { '/': '<!doctype html><html lang="en"><title>P</title><p>Hi</p>' } }],
    supportWorld(),
  );
});
test.afterAll(() => emulator.close());

test('axe finds nothing in a thread, a composer, several, none, the log', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openEmulator(page, emulator.url);
  const { conversations, drafts } = await world(page);
  await expectClean(page);
  await select(page, [drafts[0]!.conversationId!]);
  await expect(page.getByRole('button', { name: 'Send' })).toBeVisible();
  await expectClean(page);
  await select(
    page,
    conversations.slice(0, 2).map(({ id }) => id),
  );
  await expectClean(page);
  await select(page, []);
  await expectClean(page);
  await page.getByRole('button', { name: 'Log' }).click();
  await expectClean(page);
});

test('what axe would find is told', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await page
    .locator('main, body')
    .first()
    .evaluate((element) => element.append(document.createElement('button')));
  await expect(expectClean(page)).rejects.toThrow('button-name');
});

test('from the list to a sent reply with the keyboard alone', async ({ page }) => {
  const errors = watchErrors(page);
  await openEmulator(page, emulator.url);
  const list = page.getByRole('listbox', { name: /conversations|All open/i }).last();
  await list.focus();
  await page.keyboard.press('ArrowDown');
  const before = (await world(page)).conversations.flatMap(({ messages }) => messages).length;
  const reply = page.getByRole('button', { name: 'Reply', exact: true });
  await reply.focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('textbox', { name: /message|text|body/i })
    .last()
    .focus();
  await page.keyboard.type('Thank you.');
  await page.getByRole('button', { name: 'Send' }).focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await world(page)).conversations.flatMap(({ messages }) => messages).length)
    .toBe(before + 1);
  const sent = (await world(page)).conversations
    .flatMap(({ messages }) => messages)
    .find(({ body }) => body.includes('Thank you.'));
  expect(sent).toMatchObject({ status: 'outbound' });
  expect(errors).toEqual([]);
});

test('a hostile mail runs nothing and fetches nothing', async ({ page }) => {
  const requests: string[] = [];
  const errors = watchErrors(page);
  page.on('request', (request) => requests.push(request.url()));
  page.on('dialog', (dialog) => errors.push(`a dialog: ${dialog.message()}`));
  await openEmulator(page, emulator.url);
  await select(page, ['cnv_hostile']);
  await expect(page.frameLocator('.mail-frame').getByText('this mail tests how safely')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const ran = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => 'hostile' in window).catch(() => false)),
  );
  expect(ran).not.toContain(true);
  expect(requests.filter((url) => /^https?:/.test(url) && !url.startsWith('http://localhost'))).toEqual([]);
  expect(errors).toEqual([]);
});
