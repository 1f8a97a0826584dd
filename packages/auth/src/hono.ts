import type { MiddlewareHandler } from 'hono';
import { bearerToken } from './bearerToken.ts';
import type { SessionKeys } from './keys.ts';
import { readSession } from './session.ts';
import type { Session } from './session.ts';

/** What `requireSession` leaves in `c.var` for the routes behind it. */
export interface SessionEnv {
  Variables: { session: Session; requestId?: string };
}

/** Lets a request through only with a live session of this plugin, then puts it in `c.var.session`. */
export function requireSession(keys: SessionKeys, plugin: string): MiddlewareHandler<SessionEnv> {
  return async (c, next) => {
    const token = bearerToken(c.req.header('authorization'));
    const session = token ? await readSession(token, keys, { plugin }) : undefined;
    if (!session) {
      c.header('WWW-Authenticate', 'Bearer');
      return c.json({ error: unauthenticated(c.var.requestId) }, 401);
    }
    c.set('session', session);
    return next();
  };
}

/** The body of every 401: the same whatever was wrong with the token. */
export function unauthenticated(requestId?: string): { code: string; message: string; requestId?: string } {
  const message = 'This page’s session is missing or has ended. Open the plugin again in Front.';
  return { code: 'UNAUTHENTICATED', message, ...(requestId === undefined ? {} : { requestId }) };
}
