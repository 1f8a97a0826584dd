import type { Front } from '@frontyard/testkit/replay';

/** What is recorded of this plugin: a suggested article is opened, its public page too, and it goes into the reply; on phones it begins one. */
export default async function drive({ page, select, panel, calls }: Front): Promise<void> {
  // At rest beside the conversation it begins with: a slow machine records the same calls as a fast one makes.
  while (!(await calls('listMessages')).some(({ outcome }) => outcome === 'answered'));
  await select('cnv_brakes');
  // Both lists are there before anything is done: what comes of the one, and of the other, is the same in every recording.
  const article = panel
    .getByRole('list', { name: 'Suggested for this conversation' })
    .getByRole('button', { name: /Brakes squeal/ });
  await panel.getByRole('list', { name: 'Popular articles' }).getByRole('button').first().waitFor();
  await article.waitFor();
  const reply = page.getByRole('button', { name: 'Reply', exact: true });
  if (await reply.isVisible()) await reply.click();
  await article.click();
  await panel.getByRole('link', { name: 'Public page' }).click();
  while ((await calls('openUrl')).length === 0);
  await panel.getByRole('button', { name: /Insert in reply|Start a reply with it/ }).click();
  for (;;) {
    const made = await calls();
    if (made.some(({ name, outcome }) => name.endsWith('Draft') && outcome === 'answered')) return;
  }
}
