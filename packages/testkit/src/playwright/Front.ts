import type { FaultSet, LogEntry, View, World } from '@frontyard/emulator';
import type { Frontyard } from '@frontyard/emulator/script';
import type { MethodName, Platform } from '@frontyard/sdk-types';
import type { FrameLocator, Page } from 'playwright-core';
import { openDevice } from './openDevice.ts';
import { callsOf, type HostCall } from '../host/calls.ts';
import { connected } from './connected.ts';

type Script = { frontyard: Frontyard };

/** The emulator in a browser, with a plugin in its real frame: what a teammate sees and does. */
export interface Front {
  readonly page: Page;
  /** The plugin's own page. */
  readonly panel: FrameLocator;
  /** Selects conversations; without any, none is selected. */
  select(...conversationIds: string[]): Promise<void>;
  /**
   * Opens the plugin anew on another platform, and waits until it is connected. On phones, Chromium has touch, no hover,
   * a coarse pointer and the phone's safe areas.
   */
  platform(name: Platform): Promise<void>;
  teammate(id: string): Promise<void>;
  /** Answers the oldest open dialog once there is one; without a value it is cancelled. */
  answer(...value: [] | [unknown]): Promise<void>;
  /** What the plugin has called so far, the oldest first; of one method with its name. */
  calls(name?: MethodName): Promise<HostCall[]>;
  /** Makes things go wrong for the plugin; `{}` ends it. */
  fault(faults: Partial<FaultSet>): Promise<void>;
  world(): Promise<World>;
  view(): Promise<View>;
  /** Every message that crossed the bridge. */
  log(): Promise<readonly LogEntry[]>;
}

/**
 * Opens the emulator in a page, shows the plugin, and waits until the two are connected. A plugin of another entry point than
 * the panel is opened by who uses it: from the composer's toolbar, say.
 * @throws Error with the emulator's diagnosis where the plugin does not connect
 */
export async function openFront(page: Page, emulator: string, plugin: string): Promise<Front> {
  await page.goto(emulator);
  await page.waitForFunction(() => 'frontyard' in window);
  const known = await page.evaluate(
    (name) => (window as unknown as Script).frontyard.plugins().find((each) => each.name === name),
    plugin,
  );
  if (!known) throw new Error(`The emulator has no plugin ${plugin}.`);
  const tab = page.getByRole('tab', { name: known.title, exact: true });
  if ((await tab.count()) > 0) await tab.click();
  if (known.entryPoint === 'SIDE_PANEL') await connected(page, plugin);

  const device = await openDevice(page);
  const front: Front = {
    page,
    panel: page.frameLocator(`iframe[data-plugin="${plugin}"]`),
    select: (...ids) => page.evaluate((given) => (window as unknown as Script).frontyard.select(given), ids),
    async platform(name) {
      await device(name);
      await page.evaluate((given) => (window as unknown as Script).frontyard.platform(given), name);
      await connected(page, plugin, name);
    },
    teammate: (id) => page.evaluate((given) => (window as unknown as Script).frontyard.teammate(given), id),
    async answer(...value) {
      await page.waitForFunction(() => (window as unknown as Script).frontyard.view().dialogs.length > 0);
      await page.evaluate((given) => {
        const { frontyard } = window as unknown as Script;
        const [dialog] = frontyard.view().dialogs;
        frontyard.answer(dialog?.id ?? '', ...(given as []));
      }, value);
    },
    async calls(name) {
      return callsOf(await ownLog(page, plugin)).filter((call) => !name || call.name === name);
    },
    fault: (faults) =>
      page.evaluate(
        ([name, given]) => (window as unknown as Script).frontyard.fault({ plugins: { [name]: given } }),
        [plugin, faults] as const,
      ),
    world: () => page.evaluate(() => (window as unknown as Script).frontyard.world()),
    view: () => page.evaluate(() => (window as unknown as Script).frontyard.view()),
    log: () => ownLog(page, plugin),
  };
  return front;
}

function ownLog(page: Page, plugin: string): Promise<LogEntry[]> {
  return page.evaluate(
    (name) => (window as unknown as Script).frontyard.log().filter((entry) => entry.plugin === name),
    plugin,
  );
}
