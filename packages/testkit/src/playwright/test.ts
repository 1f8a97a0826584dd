import type { World, WorldInput } from '@frontyard/emulator';
import { PLATFORMS, type Platform } from '@frontyard/sdk-types';
import { test as base, type TestInfo } from '@playwright/test';
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
    const front = await openFront(page, frontServer.url, frontServer.plugin);
    if (platform !== 'desktop') await front.platform(platform);
    await use(front);
    await attachLog(front, info);
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

/** A test that has failed has everything that crossed the bridge beside its trace. */
async function attachLog(front: Front, info: TestInfo): Promise<void> {
  if (info.status === info.expectedStatus || front.page.isClosed()) return;
  const body = JSON.stringify(await front.log(), undefined, 2);
  await info.attach('front-log.json', { body, contentType: 'application/json' });
}
