import type { Context, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { bearerToken } from './bearerToken.ts';
import { problemOf, PROBLEM_TYPE } from './problem.ts';
import type { Refused } from './problem.ts';
import { readBrowserCookies } from './sessions/browserCookie.ts';
import type { BrowserCookie } from './sessions/browserCookie.ts';
import type { Sessions } from './sessions/createSessions.ts';
import { isForeignRequest } from './sessions/isForeignRequest.ts';
import type { Session } from './sessions/Session.ts';

/** What `requireSession` leaves in `c.var` for the routes behind it. */
export interface SessionEnv {
  Variables: { session: Session; requestId?: string };
}

/** Lets a request through only with a live session of this plugin, then puts it in `c.var.session`. */
export function requireSession(sessions: Sessions): MiddlewareHandler<SessionEnv> {
  return async (c, next) => {
    const token = bearerToken(c.req.header('authorization'));
    const session = token ? await sessions.read(token, cookiesOf(c, sessions.plugin)) : undefined;
    if (!session) {
      return unauthenticated(c);
    }
    c.set('session', session);
    return next();
  };
}

/** The header that the page's own calls carry: other sites' forms, images and links cannot send it. */
export const OWN_HEADER = 'x-frontyard';

/** Refuses with 403 what another site's page sends on the back of our cookie. */
export function refuseForeign(plugin: string): MiddlewareHandler<{ Variables: { requestId?: string } }> {
  return async (c, next) => {
    const isForeign = isForeignRequest({
      method: c.req.method,
      own: new URL(c.req.url).origin,
      origin: c.req.header('origin'),
      site: c.req.header('sec-fetch-site'),
      hasOwnHeader: [OWN_HEADER, 'authorization'].some((name) => c.req.header(name) !== undefined),
      hasCookie: cookiesOf(c, plugin).length > 0,
    });
    return isForeign ? answerProblem(c, FOREIGN) : next();
  };
}

/** The cookies of this plugin's sessions that came with a request, the oldest first. */
export function cookiesOf(c: Context, plugin: string): readonly BrowserCookie[] {
  return readBrowserCookies(plugin, c.req.header('cookie'));
}

/** Every 401: the same whatever was wrong with the token. */
export function unauthenticated(c: Context): Response {
  c.header('WWW-Authenticate', 'Bearer');
  return answerProblem(c, UNAUTHENTICATED);
}

/** Answers a refusal with the request's id, as RFC 9457 has it. */
export function answerProblem(c: Context, refused: Refused): Response {
  const body = JSON.stringify(problemOf({ requestId: c.get('requestId') as string | undefined, ...refused }));
  return c.body(body, refused.status as ContentfulStatusCode, { 'Content-Type': PROBLEM_TYPE });
}

const UNAUTHENTICATED = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'This page’s session is missing or has ended. Open the plugin again in Front.',
};

const FOREIGN = {
  status: 403,
  code: 'FOREIGN_REQUEST',
  message: 'This came from another site’s page, so nothing was done. Use the plugin inside Front.',
};
