import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { supportWorld } from '@frontyard/emulator/samples';
import { open, PLUGINS, shoot, showPlugin, watchErrors, type PluginName } from './emulatorPage.ts';
import { ROOT, start, type Started } from './startProcess.ts';

/** The main job, as `npm start` does it: real servers, real frames, the sample account. */
const NAMES = Object.keys(PLUGINS) as PluginName[];

test.describe('with the sample account', () => {
  let started: Started;
  let page: Page;
  let errors: string[];

  test.beforeAll(async ({ browser }) => {
    started = await start();
    page = await (await browser.newContext()).newPage();
    errors = watchErrors(page);
    await open(page, started.emulator);
  });
  test.afterEach(() => expect(errors.splice(0)).toEqual([]));
  test.afterAll(async () => {
    await page.context().close();
    await started.stop();
  });

  /** Three open conversations with different people. */
  const people = () =>
    page.evaluate(() => {
      const seen = new Map<string, string>();
      for (const { id, status, messages } of window.frontyard.world().conversations) {
        const inbound = messages.find((message) => message.status === 'inbound');
        if (status === 'open' && inbound?.from.name && !/[<>]/.test(inbound.from.name))
          seen.set(id, inbound.from.name);
      }
      return [...seen].slice(0, 3);
    });

  for (const name of NAMES) {
    test(`${name} shows whoever the selected conversation is with, on every platform`, async () => {
      for (const platform of ['desktop', 'ios', 'android'] as const) {
        await page.evaluate((to) => window.frontyard.platform(to), platform);
        const plugin = await showPlugin(page, name);
        for (const [id, person] of await people()) {
          await page.evaluate((selected) => window.frontyard.select([selected]), id);
          await expect(plugin.getByText(person).first(), `${person} on ${platform}`).toBeVisible();
        }
        await shoot(page, `${name}-${platform}`);
      }
      await page.evaluate(() => window.frontyard.platform('desktop'));
    });

    test(`${name} says so when nothing is selected, and shows every one of several`, async () => {
      const [[first, person], [second, other]] = (await people()) as [[string, string], [string, string]];
      const plugin = await showPlugin(page, name);
      await page.evaluate((id) => window.frontyard.select([id]), first);
      await expect(plugin.getByText(person).first()).toBeVisible();
      await page.evaluate(() => window.frontyard.select([]));
      await expect(plugin.getByText(person)).toHaveCount(0);
      await page.evaluate((ids) => window.frontyard.select(ids), [first, second]);
      await expect.poll(() => page.evaluate(() => window.frontyard.view().selectedIds.length)).toBe(2);
      expect(other).not.toBe(person);
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in any plugin, ${theme}`, async () => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const [[id, person]] = (await people()) as [[string, string]];
      await page.evaluate((selected) => window.frontyard.select([selected]), id);
      for (const name of NAMES) {
        const plugin = await showPlugin(page, name);
        await expect(plugin.getByText(person).first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .include([`iframe[data-plugin="${name}"]`, 'body'])
          .analyze();
        expect(
          violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html]),
          name,
        ).toEqual([]);
        await shoot(page, `${name}-${theme}`);
      }
      await page.emulateMedia({ colorScheme: 'light' });
    });
  }

  test('each plugin lives at an origin of its own, and its secret is gone from its address', async () => {
    const origins = new Set<string>();
    for (const name of NAMES) {
      await showPlugin(page, name);
      const own = started.plugins.find((plugin) => plugin.name === name)!;
      await expect.poll(() => page.frames().some((each) => each.url() === own.url)).toBe(true);
      origins.add(new URL(own.url).origin);
    }
    expect(origins.size).toBe(3);
  });

  test('no method that a phone lacks is called there', async () => {
    const refused = await page.evaluate(() =>
      window.frontyard.log().filter(({ verdict }) => verdict === 'refused' || verdict === 'unknown'),
    );
    expect(refused).toEqual([]);
  });
});

test.describe('with mail of our own', () => {
  const shared = path.resolve(ROOT, '../shared/data/mail');
  const mails = existsSync(shared) ? shared : path.join(ROOT, 'packages/emulator/src/mail/fixtures');
  let started: Started;

  test.beforeAll(async () => {
    started = await start('--mail', mails);
  });
  test.afterAll(() => started.stop());

  test('every plugin shows the senders of imported mail', async ({ page }) => {
    await open(page, started.emulator);
    const senders = (await imported(page)).slice(0, 3).map(({ id, sender }) => [id, sender] as const);
    expect(senders).toHaveLength(3);
    for (const name of NAMES) {
      const plugin = await showPlugin(page, name);
      for (const [id, sender] of senders) {
        await page.evaluate((selected) => window.frontyard.select([selected]), id);
        await expect(plugin.getByText(sender).first(), sender).toBeVisible();
      }
      await shoot(page, `${name}-mail`);
    }
  });

  test('every imported mail can be opened and read', async ({ page }) => {
    const errors = watchErrors(page);
    await open(page, started.emulator);
    const ids = (await imported(page)).map(({ id, subject }) => [id, subject] as const);
    expect(ids.length).toBeGreaterThan(10);
    for (const [id, subject] of ids) {
      await page.evaluate((selected) => window.frontyard.select([selected]), id);
      const words = subject?.replace(/\s+/g, ' ').trim();
      if (words) await expect(page.getByRole('heading', { name: words }).first(), id).toBeVisible();
    }
    expect(errors).toEqual([]);
  });
});

/** The conversations that were not in the sample. */
async function imported(page: Page) {
  const sample = supportWorld().conversations!.map(({ id }) => id);
  return page.evaluate(
    (known) =>
      window.frontyard
        .world()
        .conversations.filter(({ id }) => !known.includes(id))
        .map(({ id, subject, messages }) => ({
          id,
          subject,
          sender: messages[0]!.from.name ?? messages[0]!.from.handle,
        })),
    sample,
  );
}
