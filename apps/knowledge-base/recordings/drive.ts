import type { Front } from '@frontyard/testkit/replay';

/** What is recorded of this plugin: a suggested article goes into the reply; on phones it begins one. */
export default async function drive({ page, select, panel, calls }: Front): Promise<void> {
  await select('cnv_brakes');
  const reply = page.getByRole('button', { name: 'Reply', exact: true });
  if (await reply.isVisible()) await reply.click();
  // The list that is loaded second: what is pressed has both lists beside it, in every recording.
  const suggested = panel.getByRole('list', { name: 'Suggested for this conversation' });
  await panel.getByRole('list', { name: 'Popular articles' }).getByRole('button').first().waitFor();
  await suggested.getByRole('button', { name: /Brakes squeal/ }).click();
  await panel.getByRole('button', { name: /Insert in reply|Start a reply with it/ }).click();
  for (;;) {
    const made = await calls();
    if (made.some(({ name, outcome }) => name.endsWith('Draft') && outcome === 'answered')) return;
  }
}
