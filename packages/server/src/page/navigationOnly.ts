import type { Handler } from 'hono';
import type { ApiEnv } from '../ApiEnv.ts';

/**
 * Shows the page at any address a browser is sent to, and leaves the address as it is: Front stops serving a page that
 * moves. What is asked for otherwise, or looks like a file, is not there.
 */
export function navigationOnly(page: Handler<ApiEnv>): Handler<ApiEnv> {
  return (c, next) => {
    const isNavigation = c.req.header('accept')?.includes('text/html') ?? false;
    const isPage = !/^\/(?:api|assets)(?:\/|$)|\.[^/]*$/.test(c.req.path);
    return isNavigation && isPage ? page(c, next) : c.notFound();
  };
}
