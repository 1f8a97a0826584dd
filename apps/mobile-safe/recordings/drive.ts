import type { Front } from '@frontyard/testkit/replay';

/** What is recorded of this plugin: a conversation is taken over, tagged, archived and brought back. */
export default async function drive({ select, panel }: Front): Promise<void> {
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  await select('cnv_brakes');
  await press('Unassign');
  await press('Assign to me');
  await panel.getByRole('button', { name: 'Unassign', exact: true }).waitFor();
  await press('Change tags');
  await panel.getByRole('checkbox', { name: 'Urgent' }).press('Space');
  await press('Back');
  await press('Archive');
  await press('Undo');
  await panel.getByRole('button', { name: 'Archive', exact: true }).waitFor();
}
