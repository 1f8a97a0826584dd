import * as path from 'node:path';
import { expect, test, type Browser } from '@playwright/test';
import { serveFolder, serveFront, type Served } from '../src/playwright/serve.ts';
import { readSession, recordSession, replay, type Drive, type ReplayResult } from '../src/replay/index.ts';

/** A plugin on the legacy library, recorded in the emulator and played again. */
const FOLDER = path.join(import.meta.dirname, '../examples/legacy');
let page: Served;
let front: Awaited<ReturnType<typeof serveFront>>;

test.beforeAll(async () => {
  page = await serveFolder(FOLDER);
  front = await serveFront({ url: page.url, sdk: 'legacy', secret: 'secret' });
});
test.afterAll(() => Promise.all([front.close(), page.close()]));

const closeTheBill: Drive = async (panel) => {
  await panel.select('cnv_bill');
  await panel.panel.getByText('The bill').waitFor();
  await panel.panel.getByRole('button', { name: 'Close as late' }).click();
  await panel.answer(true);
  await expect
    .poll(async () => (await panel.calls()).map(({ name }) => name))
    .toEqual(expect.arrayContaining(['attachTag', 'toggleArchive']));
};

// The plugin's own words for a tag: they stand in its source, so a look-alike would be another tag.
const record = (browser: Browser, platform: 'desktop' | 'ios') =>
  recordSession(closeTheBill, {
    browser,
    emulator: front.url,
    plugin: 'plugin',
    platform,
    policy: { keep: ['tag_late', 'late'] },
  });
const play = (text: string, browser: Browser): Promise<ReplayResult> =>
  replay(readSession(text), { plugin: { url: page.url, secret: 'secret' }, browser });

for (const platform of ['desktop', 'ios'] as const) {
  test(`is recorded on ${platform} with what was said and done, without a name, and plays the same`, async ({
    browser,
  }) => {
    const text = await record(browser, platform);
    const { header, entries } = readSession(text);
    expect(header).toMatchObject({ wire: 'legacy', platform, plugin: 'plugin' });
    expect(entries.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['told', 'pressed', 'called', 'answered']),
    );
    expect(text).not.toMatch(/The bill|Billie|customer\.example/);

    const { calls, differences } = await play(text, browser);
    expect(differences).toEqual([]);
    expect(calls).toBeGreaterThanOrEqual(3);
  });
}

test('another call than the recorded one is told', async ({ browser }) => {
  const text = await record(browser, 'desktop');
  const { differences } = await play(text.replaceAll('"tag_late"', '"tag_later"'), browser);
  expect(differences).toMatchObject([{ kind: 'other arguments' }]);
});
