import type { EntryPoint, Platform } from '@frontyard/sdk-types';
import type { FaultPlanInput } from '../host/faultPlan.ts';
import type { FrameStatus } from '../host/frame.ts';
import type { LogEntry } from '../host/log.ts';
import type { View } from '../host/state.ts';
import type { World, WorldInput } from '../world/schema.ts';
import type { FiredEvent } from '../wire/connection.ts';
import type { WorldPatch } from '../world/worldPatch.ts';
import { fireEvent, type FiredFor } from './faults/fireEvent.ts';
import { isCall } from './inspector/words.ts';
import type { Stage } from './platforms.ts';
import type { Page, Theme } from './state/page.ts';

export interface FrameSummary {
  id: string;
  plugin: string;
  platform: Platform;
  entryPoint: EntryPoint;
  status: FrameStatus;
  blockedBecause: string | undefined;
}

export interface PluginSummary {
  name: string;
  title: string;
  url: string;
  entryPoint: EntryPoint;
  platforms: readonly Platform[];
}

/** `window.frontyard`: the emulator for scripts in the page and for browser tests. What it gives is plain data. */
export interface Frontyard {
  select(conversationIds: readonly string[]): void;
  world(): World;
  view(): View;
  /** Shows the plugins on another platform, or with `none` without any host. */
  platform(name: Stage): void;
  theme(name: Theme): void;
  plugins(): PluginSummary[];
  frames(): FrameSummary[];
  log(): readonly LogEntry[];
  /** What a plugin has called so far, the oldest first. */
  calls(plugin: string): LogEntry[];
  /** Answers a dialog of `view().dialogs`; without a value it is cancelled. */
  answer(dialogId: string, ...value: [] | [unknown]): void;
  /** Loads a world and selects its newest open conversation. @throws EmulatorError `BAD_WORLD`, and nothing changes */
  load(world: WorldInput | World): void;
  change(recipe: (world: World) => void): void;
  /**
   * Changes single fields by a JSON Patch whose paths may name ids, all or none of them.
   * @throws EmulatorError `BAD_PATCH`, and nothing changes
   */
  patch(patch: WorldPatch | string): void;
  /** Makes things go wrong: for one plugin, or for all of them with the name `*`. An empty plan ends it. */
  fault(plan: FaultPlanInput): void;
  /** Tells open plugins an event though nothing has happened; `{}` means all of them and what is selected. */
  fire(event: FiredEvent, about?: FiredFor): void;
  /** Signs in as another teammate. @throws Error where there is no such teammate */
  teammate(id: string): void;
  /** Takes back the last action of the teammate or a plugin. */
  undo(): void;
  /** Back to the world as it started. */
  reset(): void;
}

declare global {
  interface Window {
    frontyard: Frontyard;
  }
}

export function installScript({ host, state, selectNewest, worldTools }: Page): void {
  window.frontyard = {
    select: (ids) => host.select(ids),
    world: () => host.world(),
    view: () => host.view(),
    platform: (name) => state.change((draft) => void (draft.platform = name)),
    theme: (name) => state.change((draft) => void (draft.theme = name)),
    plugins: () =>
      host
        .plugins()
        .map(({ name, title, url, entryPoint, platforms }) => ({ name, title, url, entryPoint, platforms })),
    frames: () =>
      host.frames().map((frame) => ({
        id: frame.id,
        plugin: frame.plugin.name,
        platform: frame.opening.platform,
        entryPoint: frame.opening.entryPoint,
        status: frame.status(),
        blockedBecause: frame.blockedBecause(),
      })),
    log: () => host.log.entries(),
    calls: (plugin) =>
      host.log.entries().filter((entry) => entry.plugin === plugin && isCall(entry) && !entry.again),
    answer: (dialogId, ...value) => host.answer(dialogId, ...(value as [])),
    load(world) {
      host.load(world);
      selectNewest();
    },
    change: (recipe) => host.change(recipe),
    patch: (patch) => host.patch(patch),
    fault: (plan) => host.faults.set(plan),
    fire: (event, about) => fireEvent(host, event, about),
    teammate: worldTools.actAs,
    undo: worldTools.undo,
    reset() {
      worldTools.reset();
      selectNewest();
    },
  };
}
