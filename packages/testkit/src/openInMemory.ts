import {
  createHost,
  openInMemory as openPage,
  steppingClock,
  type Host,
  type WorldInput,
} from '@frontyard/emulator';
import { smallWorld } from '@frontyard/emulator/samples';
import { connect, type ConnectOptions, type HostWindow } from '@frontyard/sdk';
import type { Wire } from '@frontyard/sdk-types';
import type { HostUnderTest, OpenHost } from './hostUnderTest.ts';

const PLUGIN = { name: 'plugin', title: 'Plugin', url: 'http://localhost:5001/', secret: 'secret' };
const HOST_ORIGIN = 'http://localhost';

/** Where a plugin is opened. */
export interface Scene {
  world: WorldInput;
  selectedIds: readonly string[];
}

/** A page without a browser: what a plugin's code needs of its window. */
export function memoryPage() {
  const document = Object.assign(new EventTarget(), { referrer: '', visibilityState: 'visible' });
  const location = { href: `${PLUGIN.url}?auth_secret=secret`, ancestorOrigins: [HOST_ORIGIN] };
  return Object.assign(new EventTarget(), { location, document });
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
    const host = createHost({
      world: scene.world,
      plugins: [PLUGIN],
      clock: steppingClock('2026-03-03T09:00:00Z'),
    });
    host.select(scene.selectedIds);
    const page = memoryPage();
    const { parent } = openPage(host, PLUGIN.name, page, { platform });
    const options: ConnectOptions = through
      ? { window: page, through: through(parent as HostWindow) }
      : { window: page, host: parent as HostWindow, wire };
    const bridge = connect(options);
    await bridge.ready;
    return underTest(host, bridge);
  };
}

function underTest(host: Host, bridge: ReturnType<typeof connect>): HostUnderTest {
  return {
    call: (name, ...args) => (bridge.host[name] as (...given: unknown[]) => Promise<unknown>)(...args),
    can: async (name) => bridge.can(name),
    context: async () => {
      await settle();
      return bridge.context as never;
    },
    async select(ids) {
      host.select(ids);
      await settle();
    },
    async world() {
      await settle();
      return host.world();
    },
    async close() {
      bridge.close();
      for (const frame of host.frames()) host.close(frame);
    },
  };
}

/** Commands of the legacy wire are not answered: lets them arrive, and what they change be told. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}
