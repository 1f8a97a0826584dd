import { expect, forEachPlatform } from '@frontyard/testkit/playwright';
import { shoot } from './emulatorPage.ts';
import { BRAKES, brakes, inSupport, test } from './pluginTest.ts';

test.use(inSupport('mobile-safe'));

forEachPlatform((platform) => {
  test('a conversation is assigned, tagged, archived, and brought back', async ({ front }) => {
    await front.select(BRAKES);
    await front.panel.getByRole('button', { name: 'Unassign' }).click();
    await expect.poll(async () => (await brakes(front)).assigneeId).toBeUndefined();
    await front.panel.getByRole('button', { name: 'Assign to me' }).click();
    const { meId, tags } = await front.world();
    await expect.poll(async () => (await brakes(front)).assigneeId).toBe(meId);

    await front.panel.getByRole('button', { name: 'Change tags' }).click();
    await front.panel.getByRole('checkbox', { name: 'Urgent' }).press('Space');
    const urgent = tags.find(({ name }) => name === 'Urgent')!.id;
    await expect.poll(async () => (await brakes(front)).tagIds).toContain(urgent);
    await front.panel.getByRole('button', { name: 'Back' }).click();

    await front.panel.getByRole('button', { name: 'Archive' }).click();
    await expect.poll(async () => (await brakes(front)).status).toBe('archived');
    await front.panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await brakes(front)).status).toBe('open');
    await shoot(front.page, `flow-triage-${platform}`);
  });

  test('a snippet is deleted once the panel has asked, as Front has no dialogs here', async ({ front }) => {
    await front.select(BRAKES);
    await front.panel.getByRole('button', { name: 'Manage snippets' }).click();
    await front.panel.getByRole('button', { name: 'Add a snippet' }).click();
    await front.panel.getByRole('textbox', { name: /Title/ }).fill(`Okapi ${platform}`);
    await front.panel.getByRole('textbox', { name: /Text/ }).fill('Stripes');
    await front.panel.getByRole('button', { name: 'Save' }).click();
    await front.panel.getByRole('button', { name: `Okapi ${platform}` }).click();

    const question = front.panel.getByRole('alertdialog', { name: 'Delete this snippet?' });
    await front.panel.getByRole('button', { name: 'Delete snippet' }).click();
    await expect(question.getByRole('button', { name: 'Keep' })).toBeFocused();
    await front.page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await front.panel.getByRole('button', { name: 'Delete snippet' }).click();
    await question.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(front.panel.getByText('Snippet deleted')).toBeVisible();
    await expect(front.panel.getByRole('button', { name: `Okapi ${platform}` })).toBeHidden();
  });
});
