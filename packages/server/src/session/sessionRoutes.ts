import { dropBrowserCookie, setBrowserCookie } from '@frontyard/auth';
import type { FailureLimit, Issued, Sessions } from '@frontyard/auth';
import { cookiesOf, requireSession, unauthenticated } from '@frontyard/auth/hono';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { z } from 'zod';
import { documented } from '../api/documented.ts';
import { jsonBody } from '../api/parse.ts';
import type { ApiEnv } from '../ApiEnv.ts';
import { attempt } from '../slowGuesses.ts';

// Only as long as what is ours can be: what fits is compared, what doesn't is answered alike.
const RandomText = z.string().max(64);
/** The account that the page's address names, so that failures count for it. */
const Account = z.string().max(256).optional();
const Exchange = z.strictObject({ code: RandomText, handle: RandomText, tenant: Account });
const Renewal = z.strictObject({
  session: RandomText,
  handle: RandomText,
  next: RandomText,
  tenant: Account,
  teammate: z
    .string()
    .regex(/^tea_\w{1,64}$/)
    .optional(),
});

const Opened = z.object({ session: z.string(), token: z.string() }).loose();
const EXCHANGE = { summary: 'Opens the session of a page’s one-time code.', answer: Opened, isPublic: true };
const RENEWAL = { summary: 'A new token for a session that still holds.', answer: Opened, isPublic: true };

/** What fails to open a session is counted apart from what fails to renew one: neither keeps the other waiting. */
export interface SessionGuesses {
  openings: FailureLimit;
  renewals: FailureLimit;
}

/** Opens the session of a page's one-time code, renews it, and ends it; each is looked for only once it may be tried. */
export function sessionRoutes(sessions: Sessions, { openings, renewals }: SessionGuesses): Hono<ApiEnv> {
  const answer = (c: Context<ApiEnv>, issued: Issued | undefined): Response =>
    issued ? c.json(issued) : unauthenticated(c);
  const { plugin, limits } = sessions;

  return new Hono<ApiEnv>()
    .post('/', documented(EXCHANGE), jsonBody(Exchange), async (c) => {
      const { tenant, ...exchange } = c.req.valid('json');
      const cookies = cookiesOf(c, plugin);
      return answer(c, await attempt(c, openings, tenant, () => sessions.exchange({ ...exchange, cookies })));
    })
    .post('/renewal', documented(RENEWAL), jsonBody(Renewal), async (c) => {
      const { tenant, ...renewal } = c.req.valid('json');
      const cookies = cookiesOf(c, plugin);
      const issued = await attempt(c, renewals, tenant, () => sessions.renew({ ...renewal, cookies }));
      const own = cookies.find(({ session }) => session === issued?.session);
      if (own) c.header('Set-Cookie', setBrowserCookie(plugin, own, limits.idle), { append: true });
      return answer(c, issued);
    })
    .delete('/', documented({ summary: 'Ends the session.' }), requireSession(sessions), async (c) => {
      const { id } = c.var.session;
      await sessions.end(id);
      c.header('Set-Cookie', dropBrowserCookie(plugin, id));
      return c.body(null, 204);
    });
}
