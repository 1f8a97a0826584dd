import type { SecretUsage } from '@frontyard/auth';
import { Hono } from 'hono';
import { z } from 'zod';
import { documented } from '../api/documented.ts';
import type { ApiEnv } from '../ApiEnv.ts';
import type { Jobs } from '../jobs/startJobs.ts';
import { onlyWith } from './metricsRoute.ts';

interface Told {
  jobs: Jobs | undefined;
  secrets: () => Promise<readonly SecretUsage[]>;
}

/** What only who runs the server may see, as it names accounts: whoever brings the token. */
export function operatorRoutes(token: string, { jobs, secrets }: Told): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>().get('/secrets', documented(SECRETS), async (c) => {
    onlyWith(token, c);
    const lines = await secrets();
    return c.json({ secrets: lines.map(({ names: _internal, ...line }) => line) });
  });
  if (jobs)
    routes.get('/jobs/dead', documented(DEAD_JOBS), async (c) => {
      onlyWith(token, c);
      return c.json({ dead: await jobs.dead() });
    });
  return routes;
}

const SECRETS = {
  summary: 'How often each account’s auth secrets were brought, and when last.',
  answer: z.object({
    secrets: z.array(
      z.object({
        tenant: z.string(),
        label: z.string(),
        retiredAfter: z.iso.datetime().optional(),
        uses: z.number(),
        lateUses: z.number(),
        lastUsed: z.iso.datetime().optional(),
      }),
    ),
  }),
  isPublic: true,
};
const DEAD_JOBS = {
  summary: 'The background jobs that failed for the last time.',
  status: 200,
  isPublic: true,
} as const;
