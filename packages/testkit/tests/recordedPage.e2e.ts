import * as path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { openFront } from '../src/playwright/Front.ts';
import { serveFolder, serveFront } from '../src/playwright/serve.ts';
import { readSession, replay } from '../src/replay/index.ts';
import type { Recorder } from '../src/recorder/startRecorder.ts';

/** Pages that record themselves by `import '@frontyard/testkit/record'`, and are played again. */
const PEOPLE = [
  { id: 'P-4711', name: 'Cleo Carter' },
  { id: 'P-4712', name: 'Theodora Quill' },
];

/** What stands for the page's own server, and for the API of another. */
async function serveApis(page: Page): Promise<void> {
  const headers = { 'access-control-allow-origin': '*' };
  await page.route('https://api.orders.example/**', (route) => route.fulfill({ json: PEOPLE, headers }));
  await page.route('**/api/orders/*', (route) => route.fulfill({ json: { number: 'ord-98765' } }));
}

async function record(page: Page, url: string): Promise<string> {
  const front = await serveFront({ url, secret: 'secret' });
  try {
    await serveApis(page);
    const { panel, select } = await openFront(page, front.url, 'plugin');
    await select('cnv_bike');
    await panel.getByText('Ready').waitFor();
    await panel.getByLabel('Urgency').selectOption('High');
    await panel.getByLabel('Of').selectOption('Theodora Quill');
    await panel.getByRole('textbox', { name: 'Note' }).fill('Wants the blue saddle');
    await panel.locator('[contenteditable]:not([role])').pressSequentially('Rings twice');
    await panel.getByRole('button', { name: 'Save' }).press('Enter');
    await panel.getByText('Saved').waitFor();
    await panel.getByRole('button', { name: 'Save' }).press('Alt+o');
    await expect
      .poll(() => panel.locator('html').evaluate(() => window.frontyardRecorder!.raw().entries.at(-1)?.type))
      .toBe('answered');
    return await panel
      .locator('html')
      .evaluate(() => (window.frontyardRecorder as Recorder).text({ plugin: 'orders' }));
  } finally {
    await front.close();
  }
}

for (const [sdk, folder] of [
  ['our sdk', 'ours'],
  ["Front's own SDK", 'fronts'],
] as const) {
  test(`a page on ${sdk} records itself, without a word of anybody, and plays the same`, async ({
    page,
    browser,
  }) => {
    const served = await serveFolder(path.join(import.meta.dirname, 'recorded', folder));
    try {
      const text = await record(page, served.url);
      expect(text).not.toMatch(
        /Cleo|Carter|Theodora|Quill|4711|4712|98765|saddle|Rings|k3y|customer\.example/,
      );
      const session = readSession(text);
      expect(session.header).toMatchObject({ wire: 'current', platform: 'desktop', plugin: 'orders' });
      const lines = session.entries.map((entry) => ({ ...entry, at: 0 }));
      expect(lines).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ type: 'chosen', options: ['High'] }),
          expect.objectContaining({ type: 'filled', target: { role: 'textbox', name: 'Note', nth: 0 } }),
          expect.objectContaining({ type: 'filled', target: { role: 'contenteditable', name: '', nth: 0 } }),
          expect.objectContaining({ type: 'key', key: 'Alt+o' }),
          expect.objectContaining({ type: 'asked', method: 'POST', path: '/api/orders/high' }),
          expect.objectContaining({
            path: expect.stringMatching(
              /^https:\/\/api\.orders\.example\/people\?.*&api_key=hidden$/,
            ) as unknown,
          }),
        ]),
      );

      const plugin = { url: served.url, secret: 'secret' };
      expect(await replay(session, { plugin, browser })).toMatchObject({ calls: 2, differences: [] });
      const other = readSession(text.replace('"options":["High"]', '"options":["Low"]'));
      expect((await replay(other, { plugin, browser })).differences).toMatchObject([
        { kind: 'other arguments', expected: { name: 'addLink' } },
      ]);
    } finally {
      await served.close();
    }
  });
}
