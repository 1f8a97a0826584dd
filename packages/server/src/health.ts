import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { z } from 'zod';
import { documented } from './api/documented.ts';
import type { ApiEnv } from './ApiEnv.ts';
import type { Log } from './createLog.ts';

const Health = z.object({ ok: z.boolean() });

/** `/healthz`: the process answers. `/readyz`: it can also do its work, so it may be sent requests. */
export function health(assets: string, log: Log, ready: () => Promise<boolean>): Hono<ApiEnv> {
  const hasPage = (): Promise<boolean> => access(join(assets, 'index.html')).then(() => true);

  const passes = async (name: string, check: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await check();
    } catch (err) {
      log.warn({ check: name, err }, 'not ready');
      return false;
    }
  };

  return new Hono<ApiEnv>()
    .get(
      '/healthz',
      documented({ summary: 'Whether the process answers.', answer: Health, isPublic: true }),
      (c) => c.json({ ok: true }),
    )
    .get(
      '/readyz',
      documented({ summary: 'Whether it can do its work; 503 until then.', answer: Health, isPublic: true }),
      async (c) => {
        const ok = (await passes('page', hasPage)) && (await passes('app', ready));
        return c.json({ ok }, ok ? 200 : 503);
      },
    );
}
