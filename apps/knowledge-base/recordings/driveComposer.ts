import type { Front } from '@frontyard/testkit/replay';

/** What is recorded of this plugin in the composer: opened from its toolbar, it puts an article that was searched for into the draft. */
export default async function drive({ page, select, panel, calls }: Front): Promise<void> {
  await select('cnv_brakes');
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await page.getByRole('button', { name: 'Knowledge base', exact: true }).click();
  const suggested = panel.getByRole('list', { name: 'Suggested for this conversation' });
  await panel.getByRole('list', { name: 'Popular articles' }).getByRole('button').first().waitFor();
  await suggested.getByRole('button', { name: /Brakes squeal/ }).click();
  await panel.getByRole('button', { name: /^Insert (in|into|here)/ }).click();
  while (!(await calls('updateDraft')).some(({ outcome }) => outcome === 'answered'));
}
