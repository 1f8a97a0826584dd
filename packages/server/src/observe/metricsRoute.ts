import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, Handler } from 'hono';
import { RequestError } from '../api/RequestError.ts';
import type { Metrics } from './createMetrics.ts';

/** Shows what was measured, to whoever brings the token where there is one. */
export function metricsRoute(metrics: Metrics, token: string | undefined): Handler {
  return async (c) => {
    if (token !== undefined) onlyWith(token, c);
    return c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType });
  };
}

/** @throws RequestError 401 for who doesn't bring the token */
export function onlyWith(token: string, c: Context): void {
  const [, given = ''] = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  if (!isSame(given, token)) throw new RequestError(401, 'UNAUTHENTICATED', REFUSED);
}

const REFUSED = 'This is for whoever brings METRICS_TOKEN as a bearer token.';

function isSame(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
