import { expect, type Locator, type Page, test } from '@playwright/test';

const NAMED = [
  ['button--docs', ['onPress', 'isDisabled', 'variant', 'pendingLabel']],
  ['textfield--docs', ['label', 'onChange', 'isRequired']],
  ['tabs--docs', ['items', 'onChange']],
] as const;

/** What is used together with a part stands behind a tab of its own. */
const WITHIN = [
  ['descriptionlist--docs', 'DescriptionItem', ['term', 'children']],
  ['descriptionlist--docs', 'EditableItem', ['term', 'value', 'onSave', 'labels']],
  ['form--docs', 'SubmitButton', ['children', 'variant', 'pendingLabel']],
  ['list--docs', 'ListItem', ['title', 'onPress', 'isSelected', 'actions']],
  ['timeline--docs', 'TimelineItem', ['title', 'time', 'dateTime']],
  ['toast--docs', 'ToastProvider', ['children']],
] as const;

for (const [page, names] of NAMED) {
  test(`${page} tells of ${names.join(', ')}`, async ({ page: workshop }) => {
    await expectRows(await tableOf(workshop, page), names);
  });
}

for (const [page, part, names] of WITHIN) {
  test(`${page} tells of ${names.join(', ')} of ${part}`, async ({ page: workshop }) => {
    const table = await tableOf(workshop, page);
    await workshop.getByRole('tab', { name: part, exact: true }).click();
    await expectRows(table, names);
  });
}

async function tableOf(workshop: Page, page: string): Promise<Locator> {
  await workshop.goto(`/iframe.html?viewMode=docs&id=${page}`);
  return workshop.locator('.docblock-argstable').locator('visible=true').first();
}

async function expectRows(table: Locator, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const row = table.getByRole('row').filter({ has: table.page().getByText(name, { exact: true }) });
    await expect(row.first()).toBeVisible();
  }
}
