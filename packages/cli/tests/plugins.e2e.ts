import { expect, test, type Page } from '@playwright/test';
import { open, shoot, showPlugin, watchErrors } from './emulatorPage.ts';
import { start, type Started } from './startProcess.ts';

/** What teammates do with the three plugins, from their click to Front's world. */
let started: Started;
let page: Page;
let errors: string[];

test.beforeAll(async () => {
  started = await start();
});
test.beforeEach(async ({ page: fresh }) => {
  page = fresh;
  errors = watchErrors(page);
  await open(page, started.emulator);
  await page.evaluate(() => window.frontyard.select(['cnv_brakes']));
});
test.afterEach(() => expect(errors).toEqual([]));
test.afterAll(() => started.stop());

const brakes = () =>
  page.evaluate(() => window.frontyard.world().conversations.find(({ id }) => id === 'cnv_brakes')!);
const drafts = () =>
  page.evaluate(() =>
    window.frontyard.world().drafts.filter(({ conversationId }) => conversationId === 'cnv_brakes'),
  );

test('a note on the contact is edited, and is there again when the conversation is', async () => {
  const plugin = await showPlugin(page, 'crm-link');
  await plugin.getByRole('button', { name: 'Edit' }).click();
  await plugin.getByRole('textbox', { name: 'Note' }).fill('Prefers a call before nine.');
  await plugin.getByRole('textbox', { name: 'Note' }).press('Control+Enter');
  await expect(plugin.getByText('Prefers a call before nine.')).toBeVisible();

  await page.evaluate(() => window.frontyard.select(['cnv_battery']));
  await expect(plugin.getByText('Prefers a call before nine.')).toHaveCount(0);
  await page.evaluate(() => window.frontyard.select(['cnv_brakes']));
  await expect(plugin.getByText('Prefers a call before nine.')).toBeVisible();
  await shoot(page, 'flow-note');
});

test('a note that is being written is kept while another conversation is looked at', async () => {
  const plugin = await showPlugin(page, 'crm-link');
  await plugin.getByRole('button', { name: 'Edit' }).click();
  await plugin.getByRole('textbox', { name: 'Note' }).fill('Half a thou');
  await page.evaluate(() => window.frontyard.select(['cnv_battery']));
  await page.evaluate(() => window.frontyard.select(['cnv_brakes']));
  await expect(plugin.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a thou');
});

test('the record is linked to the conversation', async () => {
  const before = (await brakes()).links.length;
  const plugin = await showPlugin(page, 'crm-link');
  await plugin.getByRole('button', { name: 'Link to conversation' }).click();
  await expect.poll(async () => (await brakes()).links.length).toBe(before + 1);
});

test('a suggested article goes into the reply, once, however often the button is pressed', async () => {
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect.poll(async () => (await drafts()).length).toBe(1);
  const plugin = await showPlugin(page, 'knowledge-base');
  await plugin
    .getByRole('button', { name: /Brakes squeal/ })
    .first()
    .click();
  await plugin.getByRole('button', { name: 'Insert in reply' }).dblclick();
  await expect.poll(async () => (await drafts())[0]?.body ?? '').toContain('squeal');
  const [draft] = await drafts();
  expect(draft!.body.match(/Rubbing:/g)).toHaveLength(1);
  expect((await drafts()).length).toBe(1);
  await shoot(page, 'flow-article');
});

test('on a phone, where insertHTML is missing, the article begins a reply', async () => {
  await page.evaluate(() => window.frontyard.platform('ios'));
  const plugin = await showPlugin(page, 'knowledge-base');
  await plugin
    .getByRole('button', { name: /Brakes squeal/ })
    .first()
    .click();
  await plugin.getByRole('button', { name: 'Start a reply with it' }).click();
  await expect.poll(async () => (await drafts()).length).toBe(1);
  expect((await drafts())[0]).toMatchObject({ replyType: 'reply', conversationId: 'cnv_brakes' });
});

test('an article is found by typing', async () => {
  const plugin = await showPlugin(page, 'knowledge-base');
  await plugin.getByRole('searchbox').fill('battery charging cold');
  await expect(plugin.getByRole('button', { name: /batter/i }).first()).toBeVisible();
  await shoot(page, 'flow-search');
});

for (const platform of ['desktop', 'ios', 'android'] as const) {
  test(`triage works the same on ${platform}: assign, tag, archive, and undo`, async () => {
    await page.evaluate((to) => window.frontyard.platform(to), platform);
    const plugin = await showPlugin(page, 'mobile-safe');
    await plugin.getByRole('button', { name: 'Unassign' }).click();
    await expect.poll(async () => (await brakes()).assigneeId).toBeUndefined();
    await plugin.getByRole('button', { name: 'Assign to me' }).click();
    await expect
      .poll(async () => (await brakes()).assigneeId)
      .toBe(await page.evaluate(() => window.frontyard.world().meId));

    await plugin.getByRole('button', { name: 'Change tags' }).click();
    await plugin.getByRole('checkbox', { name: 'Urgent' }).press('Space');
    await expect
      .poll(async () => (await brakes()).tagIds)
      .toContain(
        await page.evaluate(() => window.frontyard.world().tags.find(({ name }) => name === 'Urgent')!.id),
      );
    await plugin.getByRole('button', { name: 'Back' }).click();

    await plugin.getByRole('button', { name: 'Archive' }).click();
    await expect.poll(async () => (await brakes()).status).toBe('archived');
    await plugin.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await brakes()).status).toBe('open');
    await shoot(page, `flow-triage-${platform}`);
  });
}

test('a plugin that cannot reach its server says so and tries again', async () => {
  const plugin = await showPlugin(page, 'crm-link');
  await expect(plugin.getByRole('button', { name: 'Edit' })).toBeVisible();
  await page.route('**/api/lookup', (route) =>
    route.fulfill({ status: 503, json: { error: { code: 'BUSY', message: 'Busy' } } }),
  );
  await page.evaluate(() => window.frontyard.select(['cnv_battery']));
  const retry = plugin.getByRole('button', { name: /again|retry/i });
  await expect(retry).toBeVisible();
  await page.unroute('**/api/lookup');
  await retry.click();
  await expect(retry).toHaveCount(0);
  errors.splice(0, errors.length, ...errors.filter((text) => !/status of 503/.test(text)));
});
