import { expect, test } from '@playwright/test';
import { openEmulator, pluginFrame, watchErrors } from './support/emulatorPage.ts';
import { callFront, contextOf, sdkPages } from './support/sdkPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  emulator = await serveEmulator([{ name: 'p', title: 'Orders', pages: await sdkPages() }]);
});
test.afterAll(() => emulator.close());

test('what a plugin has to say stands there with its name until the plugin or the teammate puts it away', async ({
  page,
}) => {
  const errors = watchErrors(page);
  await openEmulator(page, emulator.url);
  const frame = await pluginFrame(page, 'p');
  await contextOf(frame, 'singleConversation');
  const toasts = page.getByRole('region', { name: 'Notifications' });

  const call = { type: 'INCOMING_CALL', contact: { name: 'Ana Lopes' } };
  const id = await callFront(frame, 'displayNotification', call);
  await callFront(frame, 'displayNotification', {
    type: 'ERROR_MESSAGE',
    title: 'Not paid',
    message: '<b>4</b>',
  });
  await expect(toasts).toContainText('Incoming callAna LopesOrders');
  await expect(toasts).toContainText('Not paid<b>4</b>Orders');
  await page.screenshot({ path: 'reports/toasts.png' });

  await callFront(frame, 'dismissNotification', id);
  await expect(toasts).not.toContainText('Incoming call');
  await toasts.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(toasts).not.toContainText('Not paid');
  expect(errors).toEqual([]);
});

test('a page that a plugin opens is a link which the teammate follows, and never a script', async ({
  page,
}) => {
  await openEmulator(page, emulator.url);
  const frame = await pluginFrame(page, 'p');
  await contextOf(frame, 'singleConversation');
  const toasts = page.getByRole('region', { name: 'Notifications' });

  await callFront(frame, 'openUrl', 'https://shop.example/orders/1');
  const link = toasts.getByRole('link', { name: 'https://shop.example/orders/1' });
  await expect(link).toHaveAttribute('rel', /noopener/u);
  await toasts.getByRole('button', { name: 'Dismiss' }).click();

  await callFront(frame, 'openUrl', 'javascript:alert(1)').catch(() => undefined);
  await expect(toasts.locator('a[href^="javascript"]')).toHaveCount(0);
});
