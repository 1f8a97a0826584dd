import { listen } from '@frontyard/server/listen';
import { expect, test, type Page } from '@playwright/test';
import { callingPage } from './support/callingPage.ts';
import { log, openEmulator, waitForStatus } from './support/emulatorPage.ts';
import { serveEmulator, type ServedPlugin } from './support/serve.ts';

const html = { 'content-type': 'text/html' };

async function open(page: Page, plugin: Partial<ServedPlugin>) {
  const emulator = await serveEmulator([{ name: 'p', title: 'P', pages: {}, ...plugin }]);
  await openEmulator(page, emulator.url);
  return emulator;
}

const card = (page: Page) => page.locator('.diagnosis');

test('a plugin whose server is not running is told as refused, and is shown once it runs', async ({
  page,
}) => {
  const first = await listen({ fetch: () => new Response() }, { port: 0 });
  const { port } = new URL(first.url);
  await first.close();
  const emulator = await open(page, { at: `${first.url}/` });
  await expect(card(page)).toContainText('The page cannot be shown');
  await expect(card(page)).toContainText(`Nothing answers at ${first.url}/: the connection was refused.`);
  const app = { fetch: () => new Response(callingPage(), { headers: html }) };
  const second = await listen(app, { port: Number(port) });
  await card(page).getByRole('button', { name: 'Retry' }).click();
  await waitForStatus(page, 'p', 'connected');
  await expect(card(page)).toHaveCount(0);
  await emulator.close();
  await second.close();
});

test('X-Frame-Options is told with its value; a value that browsers pass over is no trouble', async ({
  page,
}) => {
  const framed = (value: string) => () =>
    new Response(callingPage(), { headers: { ...html, 'x-frame-options': value } });
  const denied = await open(page, { pages: { '/': framed('SAMEORIGIN') } });
  await expect(card(page)).toContainText('The page forbids framing (X-Frame-Options: SAMEORIGIN)');
  await denied.close();
  const allowed = await open(page, { pages: { '/': framed('ALLOWALL') } });
  await waitForStatus(page, 'p', 'connected');
  await expect(card(page)).toHaveCount(0);
  await allowed.close();
});

test('a page that never says hello is told so above it, and in the log', async ({ page }) => {
  const emulator = await open(page, { pages: { '/': '<!doctype html><title>P</title><p>Quiet</p>' } });
  await expect(page.frameLocator('iframe[data-plugin="p"]').getByText('Quiet')).toBeVisible();
  await expect(card(page)).toContainText('The page has loaded but never said hello to Front.', {
    timeout: 15_000,
  });
  await expect
    .poll(async () => (await log(page)).find(({ type }) => type === 'silence')?.text)
    .toContain('never said hello');
  await emulator.close();
});
