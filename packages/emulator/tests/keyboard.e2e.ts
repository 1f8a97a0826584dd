import { expect, test, type Page } from '@playwright/test';
import { callingPage } from './support/callingPage.ts';
import {
  openEmulator,
  pluginFrame,
  view,
  waitForStatus,
  watchErrors,
  world,
} from './support/emulatorPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';
import { supportWorld } from '../src/world/samples/index.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  emulator = await serveEmulator([{ name: 'p', title: 'P', pages: { '/': callingPage() } }], supportWorld());
});
test.afterAll(() => emulator.close());

const selectedIds = async (page: Page) => (await view(page)).selectedIds;
const statusOf = async (page: Page, id: string | undefined) =>
  (await world(page)).conversations.find((each) => each.id === id)?.status;

/** Goes on with Tab until something is focused, as somebody without a mouse would. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}.`);
}

test('from the list to a sent reply and on, without a mouse and without leaving the keys', async ({
  page,
}) => {
  const errors = watchErrors(page);
  await openEmulator(page, emulator.url);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const [id] = await selectedIds(page);
  await page.keyboard.press('r');
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
  await page.keyboard.type('rfe#? are letters here');
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await world(page)).conversations.find((each) => each.id === id)?.messages.at(-1)?.body)
    .toBe('<p>rfe#? are letters here</p>');
  await expect.poll(() => selectedIds(page)).toEqual([id]);
  expect(errors).toEqual([]);
});

test('the way by Tab leads from the list through the thread to the composer and its Send', async ({
  page,
}) => {
  await openEmulator(page, emulator.url);
  await page.getByRole('listbox', { name: /^Conversations/ }).focus();
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /^Reply$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
  await page.keyboard.type('Thank you.');
  await tabTo(page, /^Send$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sent. It stays in this account')).toBeVisible();
});

test('several are selected with Shift, and archived, trashed and brought back together', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(() => selectedIds(page)).toHaveLength(2);
  const ids = await selectedIds(page);
  await expect(page.getByRole('heading', { name: '2 conversations selected' })).toBeVisible();
  await page.keyboard.press('e');
  await expect.poll(() => Promise.all(ids.map((id) => statusOf(page, id)))).toEqual(['archived', 'archived']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => Promise.all(ids.map((id) => statusOf(page, id)))).toEqual(['open', 'open']);
  await page.keyboard.press('#');
  await expect.poll(() => Promise.all(ids.map((id) => statusOf(page, id)))).toEqual(['trashed', 'trashed']);
  await page.keyboard.press('Escape');
  await expect.poll(() => selectedIds(page)).toEqual([]);
  await page.keyboard.press('r');
  expect((await view(page)).draftId).toBeUndefined();
});

test('assign and tag are menus that keys go through', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await page.keyboard.press('k');
  const [id] = await selectedIds(page);
  const conversation = async () => (await world(page)).conversations.find((each) => each.id === id);
  await tabTo(page, /^Assign$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu', { name: 'Assign' })).toBeVisible();
  await page.keyboard.type('Priya');
  await expect(page.getByRole('menuitemradio', { name: 'Priya Raman' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await conversation())?.assigneeId).toBe('tea_priya');
  await expect(page.getByRole('button', { name: 'Assign' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu', { name: 'Tag' })).toBeVisible();
  await page.keyboard.type('Urg');
  await expect(page.getByRole('menuitemcheckbox', { name: 'Urgent' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await conversation())?.tagIds).toContain('tag_urgent');
  await expect(page.getByRole('button', { name: 'Tag' })).toBeFocused();
});

test('the log keeps the row that is read in its place while calls come in', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  const frame = await pluginFrame(page, 'p');
  const call = (count: number) =>
    frame.evaluate(async (times) => {
      for (let time = 0; time < times; time += 1) await window.call('listTags');
    }, count);
  await call(60);
  await page.getByRole('button', { name: 'Log' }).click();
  const rows = page.getByRole('listbox', { name: 'Log entries' });
  await expect(rows.getByRole('option').first()).toBeVisible();
  await rows.evaluate((element) => element.scrollTo({ top: 500 }));
  const topRow = () =>
    rows.evaluate((list) => {
      const top = list.getBoundingClientRect().top;
      return [...list.querySelectorAll('.log-row')].find((row) => row.getBoundingClientRect().bottom > top)
        ?.id;
    });
  const before = await topRow();
  const count = async () => Number(await rows.getByRole('option').first().getAttribute('aria-setsize'));
  const known = await count();
  await call(20);
  await expect.poll(count).toBe(known + 20);
  expect(await topRow()).toBe(before);
});
