import * as path from 'node:path';
import { expect, test } from '@frontyard/testkit/playwright';

test.use({ plugin: { folder: path.join(import.meta.dirname, 'page') } });

test('the page knows what is selected in Front', async ({ front }) => {
  await front.select('cnv_bike');
  await expect(front.panel.getByText('singleConversation')).toBeVisible();
});
