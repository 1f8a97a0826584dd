import type { MiddlewareHandler } from 'hono';
import { methodOf, routeOf } from './routeOf.ts';
import { currentTracing } from './tracing.ts';

/** Makes every request a span where tracing is configured. It names the route's pattern, never the address or anybody. */
export const traceRequests: MiddlewareHandler = async (c, next) => {
  const tracing = currentTracing();
  if (!tracing) return next();
  await tracing.server(c.req.header('traceparent'), async (span) => {
    await next();
    const [method, route] = [methodOf(c), routeOf(c)];
    span.updateName(`${method} ${route}`);
    span.setAttributes({
      'http.request.method': method,
      'http.route': route,
      'http.response.status_code': c.res.status,
    });
  });
  return undefined;
};
