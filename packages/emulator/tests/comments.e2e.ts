import { expect, test } from '@playwright/test';
import { openEmulator, select, watchErrors } from './support/emulatorPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';
import { smallWorld } from '../src/world/samples/small.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  const world = smallWorld();
  const [comment] = world.conversations?.[0]?.comments ?? [];
  if (!comment) throw new Error('The small world has lost its comment.');
  comment.body =
    'Please **check**:\n\n1. the `chain`\n2. [the order](https://shop.example/1)\n\n> It squeaks\n\n<img src=x onerror="document.title=1">';
  emulator = await serveEmulator([], world);
});
test.afterAll(() => emulator.close());

test('a comment is shown as its Markdown means, and runs nothing', async ({ page }) => {
  const errors = watchErrors(page);
  await openEmulator(page, emulator.url);
  await select(page, ['cnv_bike']);
  const comment = page.getByRole('article').filter({ hasText: 'commented' });
  await expect(comment.locator('strong', { hasText: 'check' })).toBeVisible();
  await expect(comment.getByRole('listitem')).toHaveText(['the chain', 'the order']);
  await expect(comment.getByRole('link', { name: 'the order' })).toHaveAttribute('rel', /noopener/u);
  await expect(comment.locator('img')).toHaveCount(0);
  await page.screenshot({ path: 'reports/comment.png' });
  expect(errors).toEqual([]);
});
