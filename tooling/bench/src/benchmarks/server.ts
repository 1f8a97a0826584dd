import { listen } from '@frontyard/server/listen';
import type { Benchmark, Goal, Left, Trial } from '../benchmark.ts';
import { bareRoute } from '../load/bareRoute.ts';
import { pressOn } from '../load/pressOn.ts';
import { servedApps, type ServedRoute } from '../load/servedApps.ts';

const CONNECTIONS = [50, 500] as const;
/** So many requests are under way at once in a plot, and in between the two that have goals. */
const PLOTTED = [1, 50, 200, 500] as const;

/**
 * What a plugin's server carries: sessions, checks, limits and logs, beside a bare route that makes the same queries.
 * PostgreSQL is measured too where `DATABASE_URL` names one.
 */
export const server: Benchmark = {
  name: 'server',
  async *trials(scale) {
    const url = process.env['DATABASE_URL'];
    yield* onDatabase('PGlite', undefined, scale);
    if (url) yield* onDatabase('PostgreSQL', url, scale);
    else yield { left: 'PostgreSQL: `DATABASE_URL` names none.' };
  },
};

async function* onDatabase(
  database: string,
  address: string | undefined,
  scale: number,
): AsyncGenerator<Trial | Left> {
  await using served = await servedApps(address);
  for (const route of served.routes) {
    const counts = route.isPlotted ? PLOTTED : CONNECTIONS;
    for (const connections of counts) yield* measured(route, connections, database, scale);
  }
}

async function* measured(
  route: ServedRoute,
  connections: number,
  database: string,
  scale: number,
): AsyncGenerator<Trial> {
  const [ours, bare] = await Promise.all([
    listen(route.app, { port: 0 }),
    listen(await bareRoute(route), { port: 0 }),
  ]);
  const title = `${route.title}, ${connections} connections, ${database}`;
  const hasGoal = (CONNECTIONS as readonly number[]).includes(connections);
  const goals = (goal: Goal) => (hasGoal ? [goal] : []);
  const plot = `${route.title}, ${database}`;
  const point = (what: string) =>
    route.isPlotted ? { point: { plot: `${plot}: ${what}`, axis: 'connections', at: connections } } : {};
  const press = (origin: string) => () =>
    pressOn(origin, route.asked, { connections, seconds: Math.max(1, Math.round(2 * scale)) });
  try {
    yield {
      figures: {
        rate: {
          case: title,
          unit: 'per second',
          goals: goals({ of: 'ratioToPeer', atLeast: 0.8 }),
          ...point('answers per second'),
        },
        p99: {
          case: `${title}, p99`,
          unit: 'ms',
          goals: goals({ of: 'ratioToPeer', atMost: 1.5 }),
          ...point('99th percentile'),
        },
      },
      rounds: Math.max(1, Math.round(2 * scale)),
      contenders: { ours: press(ours.url), peer: press(bare.url) },
    };
  } finally {
    await Promise.all([ours.close(), bare.close()]);
  }
}
