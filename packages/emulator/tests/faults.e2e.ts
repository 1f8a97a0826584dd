import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { callingPage } from './support/callingPage.ts';
import { openEmulator, pluginFrame, waitForStatus, watchErrors } from './support/emulatorPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  emulator = await serveEmulator([{ name: 'p', title: 'P', pages: { '/': callingPage() } }]);
});
test.afterAll(() => emulator.close());

for (const theme of ['light', 'dark'] as const) {
  test(`faults are chosen in the panel, shown as on, and shared as a link (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
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
    const axe = new AxeBuilder({ page }).exclude('iframe').disableRules('region');
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.screenshot({ path: `reports/faults-${theme}.png` });
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
}

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
    .poll(() => page.evaluate(() => window.frontyard.frames().map(({ id, status }) => [id === 'x', status])))
    .toEqual([[false, 'connected']]);
  expect(await page.evaluate(() => window.frontyard.frames()[0]?.id)).not.toBe(before);
});
