import { expect, forEachPlatform, test } from '@frontyard/testkit/playwright';

test.use({ plugin: { folder: import.meta.dirname, sdk: 'legacy' } });

forEachPlatform((platform) => {
  test('closes a conversation from its real frame', async ({ front }) => {
    await front.select('cnv_bill');
    await expect(front.panel.getByText('The bill')).toBeVisible();
    await front.panel.getByRole('button', { name: 'Close as late' }).click();
    await front.answer(true);

    await expect
      .poll(async () => (await front.calls()).map(({ name }) => name))
      .toEqual(expect.arrayContaining(['confirm', 'attachTag', 'toggleArchive']));
    expect(front.page.url(), platform).toContain('localhost');
  });
});
