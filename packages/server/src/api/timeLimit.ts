import type { MiddlewareHandler } from 'hono';
import { timeout } from 'hono/timeout';
import { HTTPException } from 'hono/http-exception';

/** How long a route may take unless told. */
export const ROUTE_LIMIT_MS = 30_000;

/** Answers 504 when a route takes longer. What it had begun may still be done: an `Idempotency-Key` finds out. */
export function timeLimit(ms: number): MiddlewareHandler {
  return timeout(ms, () => new HTTPException(504));
}
