import { Agent } from 'node:http';
import { performance } from 'node:perf_hooks';
import { ask, signIn } from '../client.ts';
import { database, folder } from '../places.ts';
import { scaled } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { startServer } from '../startServer.ts';

/** So many connections at once, for a minute: no error but rate limits', and memory stays flat. */
export const connections: Scene = {
  name: '500 connections for a minute',
  asksPostgres: true,
  async run(options) {
    const [count, seconds] = [500, scaled(60, options, 5)];
    const own = options.server === undefined ? await folder() : await database(options.server);
    const server = await startServer({
      app: 'mobile-safe',
      place: own.place,
      secrets: [{ tenant: 'acme', secret: 'secret-of-acme' }],
    });
    const { headers } = await signIn(server.url, 'secret-of-acme');
    const agent = new Agent({ keepAlive: true, maxSockets: count });
    const times: number[] = [];
    const statuses = new Map<number, number>();
    const memory: number[] = [];
    let limitsWithoutTime = 0;
    const end = performance.now() + seconds * 1000;
    const watch = setInterval(() => memory.push(server.memory()), 500);
    await Promise.all(
      Array.from({ length: count }, async () => {
        while (performance.now() < end) {
          const start = performance.now();
          const { status, headers: told } = await ask(`${server.url}/api/snippets`, { headers, agent });
          if (status === 429 && !(Number(told['retry-after']) > 0)) limitsWithoutTime += 1;
          times.push(performance.now() - start);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }
      }),
    );
    clearInterval(watch);
    agent.destroy();
    const limit = await provokeLimit(server.url);
    await server.stop('SIGTERM');
    await own.drop();

    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
    const [early, late] = [memory.slice(0, memory.length / 3), memory.slice((-memory.length * 1) / 3)].map(
      (part) => Math.max(...part),
    );
    const problems = [...statuses]
      .filter(([status]) => status !== 200 && status !== 429)
      .map(([status, times_]) => `${times_} answers ${status}`);
    if (limitsWithoutTime > 0) problems.push(`${limitsWithoutTime} answers 429 without Retry-After`);
    if (limit !== undefined) problems.push(limit);
    // A shorter run is still warming up.
    if (seconds >= 30 && (late ?? 0) > (early ?? 0) * MOST_GROWTH)
      problems.push(`memory grew from ${early} MB to ${late} MB`);
    return {
      figures: {
        database: own.name,
        connections: count,
        seconds,
        requests: times.length,
        'p50 ms': at(0.5),
        'p99 ms': at(0.99),
        'memory MB, first third': early ?? 0,
        'memory MB, last third': late ?? 0,
      },
      problems,
    };
  },
};

/** From the first third of the minute to the last: what a collector of garbage leaves to chance. */
const MOST_GROWTH = 1.25;

/** Guesses until the limit answers, and tells what is wrong with how it does. */
async function provokeLimit(url: string): Promise<string | undefined> {
  const guess = () => ask(`${url}/?t=acme&auth_secret=wrong`);
  const answers = await Promise.all(Array.from({ length: 100 }, guess));
  const refused = answers.filter(({ status }) => status === 429);
  if (answers.length - refused.length !== 30)
    return `of 100 guesses at once ${answers.length - refused.length} were made, not 30`;
  const isTold = refused.every(({ headers }) => Number(headers['retry-after']) > 0);
  return isTold ? undefined : 'the limit answers 429 without Retry-After';
}
