import { expect, test } from '@playwright/test';
import { expectClean } from './support/expectClean.ts';
import { askingPages } from './support/askingPages.ts';
import { callingPage } from './support/callingPage.ts';
import { log, openEmulator, pluginFrame, waitForStatus, watchErrors } from './support/emulatorPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  const ownServer = (request: Request) =>
    new URL(request.url).searchParams.get('auth_secret') === 'p-secret'
      ? new Response(callingPage(), { headers: { 'content-type': 'text/html' } })
      : new Response('<h1>Please sign in again</h1>', {
          status: 401,
          headers: { 'content-type': 'text/html' },
        });
  emulator = await serveEmulator([
    { name: 'p', title: 'P', pages: { '/': ownServer } },
    { name: 'legacy', title: 'L', pages: await askingPages() },
  ]);
});
test.afterAll(() => emulator.close());

test('faults are chosen in the panel, shown as on, and shared as a link', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const errors = watchErrors(page);
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  await page.getByRole('button', { name: 'Faults' }).click();
  const panel = page.getByRole('dialog', { name: 'Faults and events' });
  await panel.getByLabel('Methods that always fail').fill('listMessages');
  await panel.getByLabel('Latency, ms').fill('20');
  await panel.getByText('The sign-in has expired').click();
  await expect(page.locator('.fault-words')).toHaveText('20 ms late, errors of listMessages, signed out');
  // The library puts a button for screen readers that closes the popover beside its dialog: outside any region.
  await expectClean(page, { picture: 'faults', without: ['region'] });
  await panel.getByRole('button', { name: 'no_conversation', exact: true }).click();
  const frame = await pluginFrame(page, 'p');
  const heard = () => frame.evaluate(() => window.contexts.at(-1));
  await expect
    .poll(heard)
    .toMatchObject({ type: 'noConversation', authentication: { status: 'unauthorized' } });
  await panel.getByRole('button', { name: 'conversation', exact: true }).click();
  await expect.poll(heard).toMatchObject({ type: 'singleConversation' });
  expect(await frame.evaluate(() => window.call('listMessages'))).toMatchObject({ type: 'function_error' });

  const other = await page.context().newPage();
  await openEmulator(other, page.url());
  await expect(other.locator('.fault-words')).toHaveText('20 ms late, errors of listMessages, signed out');
  await panel.getByRole('button', { name: 'Nothing goes wrong' }).click();
  await expect(page.locator('.fault-words')).toHaveText('');
  expect(page.url()).not.toContain('faults');
  expect(errors).toEqual([]);
});

test('a link that cannot be read is ignored with a notice; a reload of Front loads the page again', async ({
  page,
}) => {
  await openEmulator(page, `${emulator.url}#faults=%7Bnonsense`);
  await expect(page.getByText('can’t be read, so they were ignored')).toBeVisible();
  await waitForStatus(page, 'p', 'connected');
  const [before] = await page.evaluate(() => window.frontyard.frames().map(({ id }) => id));
  await page.evaluate(() => window.frontyard.fault({ plugins: { p: { isOffline: true } } }));
  await expect(page.locator('.fault-words')).toHaveText('p: offline');
  await page.evaluate(() => window.frontyard.fault({}));
  await page.getByRole('button', { name: 'Faults' }).click();
  await page.getByRole('button', { name: 'Reload Front' }).click();
  await expect
    .poll(() =>
      page.evaluate((old) => window.frontyard.frames().map(({ id, status }) => [id === old, status]), before),
    )
    .toEqual([[false, 'connected']]);
});

test('signed out, a page that is opened shows its own server’s answer, and comes back with the sign-in', async ({
  page,
}) => {
  const plan = JSON.stringify({ seed: 1, plugins: { p: { expiresSession: true } } });
  await openEmulator(page, `${emulator.url}#faults=${encodeURIComponent(plan)}`);
  const shown = page.frameLocator('iframe[data-plugin="p"]');
  await expect(shown.getByRole('heading', { name: 'Please sign in again' })).toBeVisible();
  await expect(page.getByText('Signed out', { exact: true })).toBeVisible();
  await page.evaluate(() => window.frontyard.fault({}));
  await waitForStatus(page, 'p', 'connected');
  await expect(page.getByText('Signed out', { exact: true })).toHaveCount(0);
});

test('signed out, a legacy page is refused, and the log says why', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await page.getByRole('tab', { name: 'L' }).click();
  await waitForStatus(page, 'legacy', 'connected');
  await page.evaluate(() => window.frontyard.fault({ plugins: { legacy: { expiresSession: true } } }));
  const frame = await pluginFrame(page, 'legacy');
  await frame.evaluate(() => window.ask('fetchInboxes'));
  await expect
    .poll(async () => (await log(page)).find(({ verdict }) => verdict === 'refused')?.text)
    .toContain('The teammate is signed out');
});

test('a shared link loads Front anew in the middle of calls, on both wires', async ({ page }) => {
  const plan = JSON.stringify({ seed: 1, plugins: { '*': { reloadRate: 1 } } });
  await openEmulator(page, `${emulator.url}#faults=${encodeURIComponent(plan)}`);
  await waitForStatus(page, 'p', 'connected');
  const idOf = (plugin: string) =>
    page.evaluate((name) => window.frontyard.frames().find((frame) => frame.plugin === name)?.id, plugin);
  const before = await idOf('p');
  await (await pluginFrame(page, 'p')).evaluate(() => void window.call('setStatus', 'archived'));
  await expect.poll(() => idOf('p')).not.toBe(before);
  await waitForStatus(page, 'p', 'connected');

  await page.getByRole('tab', { name: 'L' }).click();
  await waitForStatus(page, 'legacy', 'connected');
  const frame = await pluginFrame(page, 'legacy');
  await frame.evaluate("window.again = 0; Front.on('reconnect', () => (again += 1))");
  await frame.evaluate(() => window.ask('fetchInboxes'));
  await expect.poll(() => frame.evaluate('again')).toBe(1);
  expect(await frame.evaluate(() => window.answers)).toEqual([]);
});

test('faults come and go beside the rest of the address', async ({ page }) => {
  await openEmulator(page, `${emulator.url}/?open=legacy&order=7`);
  await page.evaluate(() => window.frontyard.fault({ plugins: { '*': { latency: 5 } } }));
  expect(new URL(page.url())).toMatchObject({
    search: '?open=legacy&order=7',
    hash: expect.stringContaining('latency'),
  });
  await page.evaluate(() => window.frontyard.fault({}));
  expect(page.url()).toBe(`${emulator.url}/?open=legacy&order=7`);
});

test('an event is about the conversations that are picked', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await waitForStatus(page, 'p', 'connected');
  const frame = await pluginFrame(page, 'p');
  const heard = () => frame.evaluate(() => window.contexts.at(-1));
  await page.getByRole('button', { name: 'Faults' }).click();
  const panel = page.getByRole('dialog', { name: 'Faults and events' });
  await panel.getByRole('option', { name: /The bill/ }).click();
  await panel.getByRole('button', { name: 'conversation', exact: true }).click();
  await expect.poll(heard).toMatchObject({ conversation: { id: 'cnv_bill' } });
  await panel.getByRole('option', { name: /My bike/ }).click();
  await panel.getByRole('button', { name: 'multiConversations' }).click();
  await expect.poll(async () => (await heard())?.type).toBe('multiConversations');
  await panel.getByRole('button', { name: 'messageComposer' }).click();
  await expect.poll(async () => (await heard())?.type).toBe('messageComposer');
});

test('offline says how far it reaches', async ({ page }) => {
  await openEmulator(page, emulator.url);
  await page.getByRole('button', { name: 'Faults' }).click();
  const panel = page.getByRole('dialog', { name: 'Faults and events' });
  await panel.getByText('Offline').click();
  await expect(panel.getByRole('note')).toContainText(
    'P, L: the line to Front is cut, not the page’s own network',
  );
});
