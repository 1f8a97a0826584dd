import {
  createHost,
  steppingClock,
  type FaultSet,
  type Host,
  type World,
  type WorldInput,
} from '@frontyard/emulator';
import { smallWorld } from '@frontyard/emulator/samples';
import { connect, type Bridge, type ConnectOptions } from '@frontyard/sdk';
import { preload } from '@frontyard/sdk/preload';
import type { EntryPoint, MethodName, Platform, Wire } from '@frontyard/sdk-types';
import { callsOf, type HostCall } from './calls.ts';
import { openMemoryPage, PLUGIN, type FramedPage, type PluginOpening } from './memoryPage.ts';
import { settle } from './settle.ts';

/** Where and as whom a plugin is opened. Everything has a default. */
export interface HostScene {
  /** The account; a small one, in which every method has something to act on, when absent. */
  world?: WorldInput | World | undefined;
  /** What is selected: one, several, or none with `[]`. The first conversation of the world when absent. */
  conversation?: string | readonly string[] | undefined;
  /** Who is signed in; whom the world says when absent. */
  teammate?: string | undefined;
  platform?: Platform | undefined;
  entryPoint?: EntryPoint | undefined;
  /** The protocol our sdk speaks; both are offered, and the current one is taken, when absent. */
  wire?: Wire | undefined;
  /** How many results a page of a list holds. */
  pageSize?: number | undefined;
}

/** The emulator's host, with what tests ask of it. */
export interface TestHost extends Host {
  /** What plugins are opened on. */
  readonly platform: Platform;
  /** What plugins have called so far, the oldest first; of one method with its name. */
  calls(name?: MethodName): readonly HostCall[];
  /** Signs in as another teammate. @throws Error where there is no such teammate */
  teammate(id: string): void;
  /** Makes things go wrong for every plugin; `{}` ends it. */
  fault(faults: Partial<FaultSet>): void;
  /** Opens the plugin with a page that our sdk is connected to. */
  connect(options?: PluginOpening & Pick<ConnectOptions, 'wire' | 'callTimeout'>): Promise<Bridge>;
  /** Opens the plugin with an empty page; its code is given the page as its window. */
  openPage(opening?: PluginOpening): FramedPage;
  /** Lets everything that is under way arrive. */
  settled(): Promise<void>;
  /** Closes all pages and bridges. */
  closeAll(): void;
}

/** A Front in memory for one test: the same ids and times in every run. */
export function createTestHost(scene: HostScene = {}): TestHost {
  const { platform = 'desktop', entryPoint = 'SIDE_PANEL' } = scene;
  const world = scene.world ?? smallWorld();
  const host = createHost({
    world,
    plugins: [{ ...PLUGIN, entryPoint }],
    clock: steppingClock('2026-03-03T09:00:00Z'),
    ...(scene.pageSize !== undefined && { pageSize: scene.pageSize }),
  });
  const bridges = new Set<Bridge>();
  const actAs = (id: string) => {
    if (!host.world().teammates.some((each) => each.id === id))
      throw new Error(
        `The world has no teammate ${id}: it has ${host.world().teammates.map((each) => each.id)}.`,
      );
    host.change((now) => void (now.meId = id));
  };
  if (scene.teammate !== undefined) actAs(scene.teammate);
  host.select(selectedIds(scene, host.world()));

  const openPage = (opening: PluginOpening = {}) =>
    openMemoryPage(host, { platform, entryPoint, ...withoutUndefined(opening) });
  return {
    ...host,
    platform,
    calls: (name) => callsOf(host.log.entries()).filter((call) => !name || call.name === name),
    teammate: actAs,
    fault: (faults) => host.faults.set({ plugins: { '*': faults } }),
    async connect({ wire = scene.wire, callTimeout, ...opening } = {}) {
      const page = openPage(opening);
      const bridge = connect({
        window: page,
        host: page.parent,
        ...(wire && { wire }),
        ...(callTimeout !== undefined && { callTimeout }),
      });
      bridges.add(bridge);
      // What crosses the bridge is all that `settled` sees: no call may wait for code.
      await Promise.all([bridge.ready, preload()]);
      return bridge;
    },
    openPage,
    settled: () => settle(host),
    closeAll() {
      for (const bridge of bridges) bridge.close();
      for (const frame of host.frames()) host.close(frame);
    },
  };
}

/** @throws Error where a conversation is asked for that the teammate can't see */
function selectedIds({ conversation }: HostScene, world: World): readonly string[] {
  const first = world.conversations[0]?.id;
  if (conversation === undefined) return first === undefined ? [] : [first];
  const ids = typeof conversation === 'string' ? [conversation] : conversation;
  const missing = ids.filter((id) => !world.conversations.some((each) => each.id === id));
  if (missing.length > 0) throw new Error(`The world has no conversation ${missing.join(', ')}.`);
  return ids;
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
