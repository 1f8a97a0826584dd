import { expect, test } from '@frontyard/testkit/playwright';

test.use({ plugin: { folder: import.meta.dirname } });

test('links the conversation from its real frame', async ({ front }) => {
  await front.select('cnv_bike');
  await front.panel.getByRole('button', { name: 'Link orders' }).click();

  await expect(front.panel.getByText('Linked.')).toBeVisible();
  expect(await front.calls('addLink')).toMatchObject([{ args: [expect.any(String), 'Orders'] }]);
});

test('says so when Front fails', async ({ front }) => {
  await front.fault({ errorRate: 1 });
  await front.panel.getByRole('button', { name: 'Link orders' }).click();

  await expect(front.panel.getByText('Front did not link it.')).toBeVisible();
});
