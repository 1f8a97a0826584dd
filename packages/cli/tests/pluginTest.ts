import { supportWorld } from '@frontyard/emulator/samples';
import { expect, test as base, type Front } from '@frontyard/testkit/playwright';
import { findApp, startApp } from '../src/sessions/startApp.ts';
import { PLUGINS, watchErrors, type PluginName } from './emulatorPage.ts';
import { ROOT } from './startProcess.ts';

/** What a file of tests uses: one of the three plugins with its own server, beside the sample account of a support team. */
export function inSupport(name: PluginName) {
  return {
    world: supportWorld(),
    plugin: {
      name,
      title: PLUGINS[name],
      async start(framedBy: string) {
        const { served, stop } = await startApp(await findApp(ROOT, name), framedBy);
        return { ...served, close: stop };
      },
    },
  };
}

interface Watched {
  /** What a person at the console would see go wrong; there must be nothing left at the end. */
  errors: string[];
}

/** The testkit's `test`, which fails where the console tells of an error. */
export const test = base.extend<Watched>({
  errors: [
    async ({ page }, use) => {
      const errors = watchErrors(page);
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export const BRAKES = 'cnv_brakes';

export async function brakes(front: Front) {
  const { conversations } = await front.world();
  return conversations.find(({ id }) => id === BRAKES)!;
}

/** The drafts of the conversation. */
export async function drafts(front: Front) {
  const world = await front.world();
  return world.drafts.filter(({ conversationId }) => conversationId === BRAKES);
}
