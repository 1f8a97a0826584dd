import { expect, test } from '@playwright/test';

test('a page is shown, with nothing of ours', async ({ page }) => {
  await page.setContent('<p>ready</p>');
  await expect(page.getByText('ready')).toBeVisible();
});
