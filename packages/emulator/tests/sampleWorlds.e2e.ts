import { expect, test } from '@playwright/test';
import { openEmulator, watchErrors } from './support/emulatorPage.ts';
import { serveEmulator, type ServedEmulator } from './support/serve.ts';

let emulator: ServedEmulator;
test.beforeAll(async () => {
  emulator = await serveEmulator([]);
});
test.afterAll(() => emulator.close());

for (const [name, company, seen, hidden, other] of [
  [
    'Logistics',
    'Tidewater Freight',
    'Tracking visitor',
    'Claim: 3 of 12 crates broken, TW-20399',
    'Bram de Wit',
  ],
  ['Sales', 'Everlume', 'Pricing visitor', 'MSA Coastal Clinics: our comments', 'Rafael Monteiro'],
  [
    'Support',
    'Northwind Bikes',
    'Front brake squeals since the last service',
    'Invoice 2026-0417',
    'Jonas Okafor',
  ],
] as const) {
  test(`the sample world ${name} is chosen in the page, and each teammate sees another part of it`, async ({
    page,
  }) => {
    const errors = watchErrors(page);
    await openEmulator(page, emulator.url);
    const choose = async (item: string) => {
      await page.getByRole('button', { name: 'World', exact: true }).click();
      await page
        .getByRole('menuitem', { name: item })
        .or(page.getByRole('menuitemradio', { name: item }))
        .click();
    };
    await choose(name);
    await expect(page.getByText(company, { exact: true })).toBeVisible();
    await expect(page.getByText(seen).first()).toBeVisible();
    await expect(page.getByText(hidden)).toHaveCount(0);
    await page.screenshot({ path: `reports/world-${name}.png` });
    await choose(other);
    await expect(page.getByText(hidden).first()).toBeVisible();
    expect(errors).toEqual([]);
  });
}
