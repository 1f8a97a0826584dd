import type { World, WorldInput } from '@frontyard/emulator';
import { PLATFORMS, type Platform } from '@frontyard/sdk-types';
import type { Frontyard } from '@frontyard/emulator/script';
import { test as base, type Page, type TestInfo } from '@playwright/test';
import { openFront, type Front } from './Front.ts';
import { serveLibraries } from './localLibraries.ts';
import { serveFront, type PluginUnderTest, type Served } from './serve.ts';

interface Options {
  /** Where the plugin is opened; desktop when absent. */
  platform: Platform;
}

interface WorkerOptions {
  /** What is tested: `test.use({ plugin: { folder: import.meta.dirname } })`. */
  plugin: PluginUnderTest;
  /** The account; a small one when absent. */
  world: WorldInput | World | undefined;
  frontServer: Served & { plugin: string };
}

/** Playwright's `test` with the emulator open in the page and the plugin in its real frame. */
export const test = base.extend<{ front: Front } & Options, WorkerOptions>({
  platform: ['desktop', { option: true }],
  // So that `locator.tap()` works where there is touch.
  hasTouch: async ({ platform, hasTouch }, use) => use(hasTouch || platform !== 'desktop'),
  plugin: [{}, { option: true, scope: 'worker' }],
  world: [undefined, { option: true, scope: 'worker' }],
  frontServer: [
    async ({ plugin, world }, use) => {
      const served = await serveFront(plugin, world);
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  front: async ({ page, frontServer, platform }, use, info) => {
    await serveLibraries(page);
    try {
      const front = await openFront(page, frontServer.url, frontServer.plugin);
      if (platform !== 'desktop') await front.platform(platform);
      await use(front);
    } catch (error) {
      await attachLog(page, frontServer.plugin, info);
      throw error;
    }
    if (info.status !== info.expectedStatus) await attachLog(page, frontServer.plugin, info);
  },
});

/** Declares the same tests for each platform. */
export function forEachPlatform(
  declare: (platform: Platform) => void,
  platforms: readonly Platform[] = PLATFORMS,
): void {
  for (const platform of platforms) {
    test.describe(`on ${platform}`, () => {
      test.use({ platform });
      declare(platform);
    });
  }
}

/** A test that has failed, or never had its plugin connected, has everything that crossed the bridge beside its trace. */
async function attachLog(page: Page, plugin: string, info: TestInfo): Promise<void> {
  if (page.isClosed()) return;
  const log = await page.evaluate(
    (name) =>
      (window as unknown as { frontyard?: Frontyard }).frontyard
        ?.log()
        .filter((entry) => entry.plugin === name) ?? [],
    plugin,
  );
  const body = JSON.stringify(log, undefined, 2);
  await info.attach('front-log.json', { body, contentType: 'application/json' });
}
