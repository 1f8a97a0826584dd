import type { WorldInput } from '@frontyard/emulator';
import { smallWorld } from '@frontyard/emulator/samples';
import { connect, type Bridge, type ConnectOptions, type HostWindow } from '@frontyard/sdk';
import type { Wire } from '@frontyard/sdk-types';
import { createTestHost, type TestHost } from './createTestHost.ts';
import type { OpenHost } from './hostUnderTest.ts';
import { openMemoryPage } from './memoryPage.ts';

/** Where a plugin is opened. */
export interface Scene {
  world: WorldInput;
  selectedIds: readonly string[];
}

/**
 * Opens a plugin on the emulator's host in this process, over the wire that is asked for.
 * @param through gives the page's own `Front`, made when the page has its parent
 * @param scene the world and what is selected in it; `smallWorld` and its `cnv_bike` when absent
 */
export function openInMemory(
  wire: Wire,
  through?: (parent: HostWindow) => unknown,
  scene: Scene = { world: smallWorld(), selectedIds: ['cnv_bike'] },
): OpenHost {
  return async (platform) => {
    const host = createTestHost({ world: scene.world, conversation: scene.selectedIds });
    const page = openMemoryPage(host, { platform });
    const options: ConnectOptions = through
      ? { window: page, through: through(page.parent) }
      : { window: page, host: page.parent, wire };
    const bridge = connect(options);
    await bridge.ready;
    return underTest(host, bridge);
  };
}

function underTest(host: TestHost, bridge: Bridge) {
  return {
    call: (name: string, ...args: unknown[]) =>
      (bridge.host[name as 'search'] as (...given: unknown[]) => Promise<unknown>)(...args),
    can: async (name: Parameters<Bridge['can']>[0]) => bridge.can(name),
    context: async () => {
      await host.settled();
      return bridge.context as never;
    },
    async select(ids: readonly string[]) {
      host.select(ids);
      await host.settled();
    },
    async world() {
      await host.settled();
      return host.world();
    },
    async close() {
      bridge.close();
      host.closeAll();
    },
  };
}
