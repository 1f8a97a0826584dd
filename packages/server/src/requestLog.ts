import { performance } from 'node:perf_hooks';
import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './ApiEnv.ts';
import type { Log } from './createLog.ts';
import { scrub } from './scrub.ts';

/** Gives every request an id of our own making, sends it back as `X-Request-Id`, and writes one line when it is done. */
export function requestLog(log: Log): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const start = performance.now();
    const requestId = randomUUID();
    c.set('requestId', requestId);
    await next();
    c.res.headers.set('X-Request-Id', requestId);

    const ms = Math.round((performance.now() - start) * 10) / 10;
    const path = scrub(c.req.path).slice(0, LONGEST_PATH);
    log.info({ requestId, method: c.req.method, path, status: c.res.status, ms }, 'request');
  };
}

const LONGEST_PATH = 256;
