import type { Faults } from './faults.ts';
import type { PluginFrame } from './frame.ts';

/** Tells open plugins their context again and again, as often as their faults ask for. */
export function createStorm(faults: Faults, frames: ReadonlySet<PluginFrame>): { renew(): void } {
  const timers: ReturnType<typeof setInterval>[] = [];
  return {
    renew() {
      for (const timer of timers.splice(0)) clearInterval(timer);
      for (const frame of frames) {
        const { storm } = faults.of(frame.plugin.name);
        if (storm > 0) timers.push(setInterval(() => frame.fire('conversation'), 1000 / storm));
      }
    },
  };
}
