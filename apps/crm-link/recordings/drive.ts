import type { Front } from '@frontyard/testkit/replay';

/** What is recorded of this plugin: a note is written, the record linked, another conversation opened. */
export default async function drive({ select, panel }: Front): Promise<void> {
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
  await select('cnv_battery');
  await panel.getByText('Prefers a call before nine.').waitFor({ state: 'detached' });
  await panel.getByText('Loading the note…').waitFor({ state: 'detached' });
}
