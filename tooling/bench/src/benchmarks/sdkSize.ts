import type { Benchmark, Goal, Trial } from '../benchmark.ts';
import { bundle } from '../bundle.ts';

const APPS = {
  currentOnly: 'current wire only (createConnect of /core), initial',
  core: '/core: both wires, initial',
  checked: 'default: both wires, arguments checked, initial',
} as const;

const GOALS: readonly Goal[] = [{ of: 'ratioToPeer', atMost: 0.35 }];

/**
 * What an SDK adds to a trivial app over the same app without it: to what loads before it runs, and later. Where parts load
 * later, 0.7 kB of the initial part are Vite's own helper for that, once per app.
 */
export const sdkSize: Benchmark = {
  name: 'sdk-size',
  async *trials() {
    const without = await bundle('without');
    const added = (app: string) => async () => {
      const { initial, lazy } = await bundle(app);
      return { initial: initial - without.initial, lazy };
    };
    for (const [app, title] of Object.entries(APPS)) {
      const trial: Trial = {
        figures: {
          initial: { case: title, unit: 'bytes', goals: GOALS },
          lazy: { case: title.replace('initial', 'later, if at all'), unit: 'bytes', goals: [] },
        },
        rounds: 1,
        once: true,
        contenders: { ours: added(app), peer: added('official') },
      };
      yield trial;
    }
  },
};
