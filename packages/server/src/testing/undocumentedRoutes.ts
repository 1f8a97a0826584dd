import type { Hono } from 'hono';
import type { ApiEnv } from '../ApiEnv.ts';

/** The routes of a plugin's server that `/openapi.json` doesn't tell of, such as `GET /api/notes`. */
export async function undocumentedRoutes(app: Hono<ApiEnv>): Promise<string[]> {
  const answer = await app.request('/openapi.json');
  const { paths } = (await answer.json()) as { paths: Record<string, Record<string, unknown>> };
  const documented = new Set(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    ),
  );
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*'))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  return [...new Set(routes)].filter((route) => !documented.has(route)).toSorted();
}
