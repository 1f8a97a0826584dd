import type { LegacyFront } from '@frontyard/emulator/frontjs';
import type { Bridge } from '@frontyard/sdk';
import { test as base, type TestAPI } from 'vitest';
import { createTestHost, type HostScene, type TestHost } from '../host/createTestHost.ts';
import { bindImports, officialSdkOn, standInForImports } from '../host/importedSdk.ts';
import type { OfficialSdk } from '../host/officialSdk.ts';
import { openFrontjs } from '../host/openFrontjs.ts';
import './matchers.ts';

standInForImports();

export interface Fixtures {
  /** Where the plugin is opened: `test.override({ scene: { platform: 'ios' } })` for a whole suite. */
  scene: HostScene;
  /** A Front in memory, on which plugins that import Front's own SDK are, too. */
  host: TestHost;
  /** Our sdk, connected to the host. */
  bridge: Bridge;
  /** The legacy library's `Front`, which has heard from the host; during the test it is the global one, too. */
  frontjs: LegacyFront;
  /** Front's own `@frontapp/plugin-sdk`, bound to the host: the copy that plugins are given which import it. */
  officialSdk: OfficialSdk;
}

/** Vitest's `test` with a Front for each test. Only what a test asks for is opened, and it closes by itself. */
export const test: TestAPI<Fixtures> = base.extend<Fixtures>({
  scene: {},
  host: async ({ scene }, use) => {
    const host = createTestHost(scene);
    bindImports(host);
    await use(host);
    bindImports(undefined);
    host.closeAll();
  },
  bridge: async ({ host }, use) => use(await host.connect()),
  frontjs: async ({ host }, use) => {
    const front = openFrontjs(host.openPage());
    await host.settled();
    // A plugin that is not written for tests takes it from its page.
    const page = globalThis as { Front?: LegacyFront };
    const before = page.Front;
    page.Front = front;
    await use(front);
    if (before) page.Front = before;
    else delete page.Front;
  },
  officialSdk: async ({ host }, use) => use(officialSdkOn(host)),
});
