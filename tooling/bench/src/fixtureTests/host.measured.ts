import { appendFileSync } from 'node:fs';
import { test as base } from '@frontyard/testkit';

const { BENCH_OUT = '', BENCH_TESTS = '1' } = process.env;
let begun = 0;

/** The testkit's own fixtures, as a plugin's test has them. Where the plugin is opened is asked first, so time begins there. */
const test = base.extend<Record<never, never>>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest reads from it that no other fixture is asked for
  scene: async ({}: object, use: (scene: object) => Promise<void>) => {
    begun = performance.now();
    await use({});
  },
});

for (let index = 0; index < Number(BENCH_TESTS); index += 1)
  test(`a Front of its own and a page connected to it, ${index}`, ({ host, bridge }) => {
    const time = performance.now() - begun;
    if (!bridge.context || host.frames().length === 0) throw new Error('The page is not connected.');
    // The first tests load and warm up what all others use.
    if (index >= Number(BENCH_TESTS) / 5) appendFileSync(BENCH_OUT, `${time}\n`);
  });
