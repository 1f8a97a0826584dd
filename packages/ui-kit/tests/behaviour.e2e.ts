import { expect } from '@playwright/test';
import { matchPicture } from './judge.ts';
import { STORIES, type Story } from './stories.ts';
import { test } from './workshop.ts';

const story = (id: string): Story => {
  const found = STORIES.find((each) => each.id === id);
  if (!found) throw new Error(`There is no story ${id}.`);
  return found;
};

test('of ten thousand rows only those in sight are drawn, and the last is a key away', async ({ show }) => {
  const page = await show(story('virtuallist--ten-thousand'));
  const rows = page.getByRole('row');
  expect(await rows.count()).toBeLessThan(40);

  await rows.first().focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('row', { name: /Order 10000/u })).toBeFocused();
  expect(await rows.count()).toBeLessThan(40);
});

test('a table is one for screen readers, whether it is drawn as rows or as cards', async ({ show }) => {
  for (const width of [270, 720]) {
    const page = await show(story('table--default'), { width });
    const table = page.getByRole('table', { name: 'Invoices' });
    await expect(table.getByRole('columnheader', { name: 'Total' })).toBeAttached();
    await expect(table.getByRole('rowheader', { name: 'INV-2041' })).toBeVisible();
    const row = table.getByRole('row').last();
    expect(await row.evaluate((one) => getComputedStyle(one).display)).toBe(
      width === 270 ? 'block' : 'table-row',
    );
  }
});

for (const id of [
  'switch--states',
  'radiogroup--states',
  'tabs--default',
  'list--pressable',
  'checkbox--states',
]) {
  test(`${id}: what is chosen is told apart in forced colours`, async ({ show }) => {
    const page = await show(story(id), { forcedColors: 'active' });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await expect(page.locator('.workshop-panel')).toHaveScreenshot(`${id}-forced.png`);
  });
}

test('from right to left, what points along the line points the other way', async ({ show }) => {
  const scale = async (direction: 'ltr' | 'rtl') => {
    const page = await show(story('accordion--default'), { direction });
    const arrow = page.locator('.fy-Accordion-item:not([data-expanded]) .fy-Accordion-chevron').first();
    return arrow.evaluate((one) => getComputedStyle(one).scale);
  };
  expect([await scale('ltr'), await scale('rtl')]).toEqual(['1', '-1 1']);
});

test('in a dialog, what may not use the Clipboard API copies all the same', async ({ show }) => {
  // A page of its own: once a real pointer was used, the browser shows the focus of later stories differently.
  const page = await show(story('copybutton--in-dialog'), { width: 320 });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
    document.addEventListener('copy', () => {
      document.title = String(
        document.activeElement && (document.activeElement as HTMLTextAreaElement).value,
      );
    });
  });
  await page.getByRole('button', { name: 'Copy number' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
  await expect(page).toHaveTitle('ORD-7');
});

test('a picture tells when a pill is gone', async ({ show }, { config }) => {
  // While pictures are renewed the wrong one would be kept.
  if (['all', 'changed'].includes(config.updateSnapshots)) return;
  const page = await show(story('pill--tones'));
  await page
    .locator('.fy-Pill')
    .last()
    .evaluate((pill) => (pill.style.visibility = 'hidden'));
  let isTold = false;
  await matchPicture(page, 'pill--tones-light').catch(() => (isTold = true));
  expect(isTold).toBe(true);
});

test('more contrast is turned on and off by the page, whatever the system asks for', async ({ page }) => {
  await page.goto('/iframe.html?viewMode=story&id=card--default');
  await page.getByText('Only text.').waitFor();
  const color = (contrast: string) =>
    page.evaluate((chosen) => {
      document.documentElement.dataset['contrast'] = chosen;
      return getComputedStyle(document.documentElement).getPropertyValue('--fy-focus-ring');
    }, contrast);
  for (const asked of ['more', 'no-preference'] as const) {
    await page.emulateMedia({ contrast: asked });
    expect([await color('normal'), await color('more')].map((ring) => ring.slice(0, 3))).toEqual([
      '2px',
      '3px',
    ]);
    expect((await color('system')).slice(0, 3)).toBe(asked === 'more' ? '3px' : '2px');
  }
});

test('one element can have a theme of its own, and a plugin sets values anew for the whole page', async ({
  page,
}) => {
  await page.goto('/iframe.html?viewMode=story&id=card--default');
  await page.getByText('Only text.').waitFor();
  const grounds = await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'light';
    const card = document.querySelector('.fy-Card')!;
    const ground = () => getComputedStyle(card).backgroundColor;
    const light = ground();
    card.parentElement!.dataset['theme'] = 'dark';
    const dark = ground();
    delete card.parentElement!.dataset['theme'];
    const own = document.createElement('style');
    own.textContent = ':root { --fy-color-surface: rgb(1, 2, 3); }';
    document.head.prepend(own);
    return { light, dark, own: ground() };
  });
  expect(grounds).toEqual({ light: 'rgb(255, 255, 255)', dark: 'rgb(29, 32, 38)', own: 'rgb(1, 2, 3)' });
});

test('the system theme is followed until the page chooses one', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/iframe.html?viewMode=story&id=card--default');
  await page.getByText('Only text.').waitFor();
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const set = (theme: string) =>
    page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);

  const dark = await background();
  await set('light');
  const light = await background();
  expect(light).not.toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await set('system');
  expect(await background()).toBe(light);
});
