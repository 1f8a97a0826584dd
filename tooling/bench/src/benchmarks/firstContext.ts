import type { Benchmark, Goal, Trial } from '../benchmark.ts';
import { openContenders } from '../browser/openContenders.ts';

const GOALS: readonly Goal[] = [{ of: 'ratioToPeer', atMost: 0.9 }];

/** How long a plugin's page takes to know where it is, in front of a host that answers the handshake at once. */
export const firstContext: Benchmark = {
  name: 'first-context',
  async *trials(scale) {
    await using contenders = await openContenders('localhost');
    const trial: Trial = {
      figures: {
        opened: { case: 'iframe.src set → first context', unit: 'ms', goals: GOALS },
        begun: { case: 'page’s code begun → first context', unit: 'ms', goals: GOALS },
      },
      rounds: Math.max(3, Math.round(40 * scale)),
      contenders: contenders.each(async (_, opened) => {
        const started = await opened.reopen();
        const { begun, context } = await opened.frame.evaluate(() => window.measured.times);
        return { opened: context - started, begun: context - begun };
      }),
    };
    yield trial;
  },
};
