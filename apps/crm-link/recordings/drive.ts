import type { Front } from '@frontyard/testkit/replay';

/**
 * What is recorded of this plugin: a note is written, the record linked and opened, another conversation opened, and one
 * with a contact whose fields name a teammate and an inbox.
 */
export default async function drive({ select, panel, calls }: Front): Promise<void> {
  await select('cnv_brakes');
  await panel.getByRole('button', { name: 'Edit' }).click();
  await panel.getByRole('textbox', { name: 'Note' }).fill('Prefers a call before nine.');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText('Prefers a call before nine.').waitFor();
  const link = panel.getByRole('button', { name: 'Link to conversation' });
  if (await link.isVisible()) {
    await link.click();
    await panel.getByText(/Linked to this conversation/).waitFor();
  }
  await panel.getByRole('link', { name: 'Open the record' }).click();
  while ((await calls('openUrl')).length === 0);
  await select('cnv_battery');
  await panel.getByText('Prefers a call before nine.').waitFor({ state: 'detached' });
  await panel.getByText('Loading the note…').waitFor({ state: 'detached' });
  await select('cnv_fleet');
  await panel.getByText('Usual inbox').waitFor();
  while (!(await calls()).some(({ name, outcome }) => name === 'listInboxes' && outcome === 'answered'));
  await panel.getByText('Loading the note…').waitFor({ state: 'detached' });
}
