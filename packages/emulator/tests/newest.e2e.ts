import { expect, test } from '@playwright/test';
import { supportWorld } from '../src/world/samples/index.ts';
import { openEmulator, select } from './support/emulatorPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  emulator = await serveEmulator([], supportWorld());
});
test.afterAll(() => emulator.close());

test('a conversation opens at its newest message, also once its mails have grown, and stays where it is scrolled', async ({
  page,
}) => {
  await openEmulator(page, emulator.url);
  await select(page, ['cnv_brakes']);
  const entries = page.locator('.timeline > li');
  const heights = () =>
    page.locator('.mail-frame').evaluateAll((frames) => frames.map((each) => each.clientHeight));
  await expect.poll(async () => Math.min(...(await heights()))).toBeGreaterThan(40);
  await expect(entries.last().locator('.mail-frame')).toBeInViewport({ ratio: 1 });

  const place = await entries.last().locator('.mail-frame').boundingBox();
  await page.mouse.move(place!.x + 20, place!.y + 20);
  await page.mouse.wheel(0, -5000);
  await expect(entries.first()).toBeInViewport();
  await page.setViewportSize({ width: 1200, height: 800 });
  await expect(entries.first()).toBeInViewport();
  await expect(entries.last()).not.toBeInViewport();
});
