import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';

/** The pattern of the route that answered, such as `/api/notes/:id`: never the path itself, which may say whose it is. */
export function routeOf(c: Context): string {
  return matchedRoutes(c).find(({ method }) => method !== 'ALL')?.path ?? 'none';
}

/** A request's method by its own name, if it is one of the usual. */
export function methodOf(c: Context): string {
  return METHODS.has(c.req.method) ? c.req.method : 'other';
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
