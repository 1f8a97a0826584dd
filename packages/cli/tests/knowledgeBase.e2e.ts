import { expect } from '@frontyard/testkit/playwright';
import { shoot } from './emulatorPage.ts';
import { BRAKES, drafts, inSupport, test } from './pluginTest.ts';

test.use(inSupport('knowledge-base'));

test.beforeEach(({ front }) => front.select(BRAKES));

test('a suggested article goes into the reply, once, however often the button is pressed', async ({
  front,
}) => {
  await front.page.getByRole('button', { name: 'Reply', exact: true }).click();
  await expect.poll(async () => (await drafts(front)).length).toBe(1);
  await front.panel
    .getByRole('button', { name: /Brakes squeal/ })
    .first()
    .click();
  await front.panel.getByRole('button', { name: 'Insert in reply' }).dblclick();
  await expect.poll(async () => (await drafts(front))[0]?.body ?? '').toContain('squeal');
  const [draft] = await drafts(front);
  expect(draft!.body.match(/Rubbing:/g)).toHaveLength(1);
  expect(await drafts(front)).toHaveLength(1);
  await shoot(front.page, 'flow-article');
});

test('an article is found by typing', async ({ front }) => {
  await front.panel.getByRole('searchbox').fill('battery charging cold');
  await expect(front.panel.getByRole('button', { name: /batter/i }).first()).toBeVisible();
  await shoot(front.page, 'flow-search');
});

test.describe('on a phone, where insertHTML is missing', () => {
  test.use({ platform: 'ios' });

  test('the article begins a reply', async ({ front }) => {
    await front.panel
      .getByRole('button', { name: /Brakes squeal/ })
      .first()
      .click();
    await front.panel.getByRole('button', { name: 'Start a reply with it' }).click();
    await expect.poll(async () => (await drafts(front)).length).toBe(1);
    expect((await drafts(front))[0]).toMatchObject({ replyType: 'reply', conversationId: BRAKES });
    expect(await front.calls('insertHTML')).toEqual([]);
  });
});
