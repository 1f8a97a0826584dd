import { createTestHost } from '../src/host/createTestHost.ts';

/** How long a host with an open bridge takes, as the fixtures of `test` make them: the median and the slowest of many. */
const ROUNDS = 300;
const times: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const start = performance.now();
  const host = createTestHost();
  await host.connect();
  times.push(performance.now() - start);
  host.closeAll();
}
const sorted = times.slice(20).toSorted((a, b) => a - b);
const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2));
console.log(
  JSON.stringify({ rounds: sorted.length, medianMs: at(0.5), p95Ms: at(0.95), slowestMs: at(0.999) }),
);
