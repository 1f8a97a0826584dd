import type { Front } from '@frontyard/testkit/replay';

/**
 * What is recorded of this plugin: a conversation is taken over, tagged and untagged, archived and brought back, looked at
 * for whom else it could go to, and answered with a snippet.
 */
export default async function drive({ select, panel, calls }: Front): Promise<void> {
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  const answered = async (method: 'tag' | 'untag' | 'listTeammates' | 'createDraft') => {
    while (!(await calls(method)).some(({ outcome }) => outcome === 'answered'));
  };
  await select('cnv_brakes');
  await press('Unassign');
  await press('Assign to me');
  await panel.getByRole('button', { name: 'Unassign', exact: true }).waitFor();
  await press('Change tags');
  const urgent = panel.getByRole('checkbox', { name: 'Urgent' });
  await urgent.press('Space');
  await answered('tag');
  await panel.locator('input[type=checkbox]:checked:not(:disabled)').first().waitFor({ state: 'attached' });
  await urgent.press('Space');
  await answered('untag');
  await press('Back');
  await press('Archive');
  await press('Undo');
  await panel.getByRole('button', { name: 'Archive', exact: true }).waitFor();
  await press('Teammate…');
  await answered('listTeammates');
  await press('Back');
  await panel
    .getByRole('list', { name: 'Snippets' })
    .getByRole('button', { name: /We are on it/ })
    .click();
  await answered('createDraft');
}
