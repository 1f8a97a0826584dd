import type { FailureLimit } from '@frontyard/auth';
import type { Logins } from '@frontyard/auth/logins';
import { Hono } from 'hono';
import { z } from 'zod';
import { documented } from '../api/documented.ts';
import { jsonBody } from '../api/parse.ts';
import { RequestError } from '../api/RequestError.ts';
import type { ApiEnv } from '../ApiEnv.ts';
import { attempt } from '../slowGuesses.ts';

// What a provider may send along; longer ones than any in use.
const Answer = z.strictObject({
  code: z.string().min(1).max(4096),
  state: z.string().max(64),
  iss: z.string().max(512).optional(),
});

const State = z.strictObject({ state: z.string().max(64) });
/** An answer as above, in AES-GCM and base64. */
const Left = z.strictObject({ state: z.string().max(64), sealed: z.base64().max(8192) });

const LEAVE = {
  summary: 'Keeps the sealed answer of a popup that was cut off from its page.',
  isPublic: true,
  refusals: { 403: 'There is no such login, or something was left already.' },
};
const PICK_UP = {
  summary: 'The sealed answer that a popup of this session’s login left, if it did.',
  answer: z.object({ sealed: z.string().nullable() }),
};
const BEGIN = {
  summary: 'Begins a teammate’s login: where the popup is to go.',
  answer: z.object({ url: z.string() }).loose(),
  refusals: { 404: 'The account has no such provider.' },
};
const FINISH = {
  summary: 'Takes the answer that the provider gave the popup.',
  answer: z.object({ teammate: z.unknown() }),
  refusals: { 403: 'The login could not be confirmed.' },
};

/** Begins a teammate's login in a popup of the page, and takes the answer the popup handed to the page. */
export function loginRoutes(logins: Logins): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .post('/:provider', documented(BEGIN), async (c) => {
      const begun = await logins.begin(c.var.session, c.req.param('provider'));
      if (!begun) throw NO_PROVIDER;
      return c.json(begun);
    })
    .post('/:provider/taken', documented(PICK_UP), jsonBody(State), async (c) => {
      const login = { ...c.req.valid('json'), provider: c.req.param('provider') };
      return c.json({ sealed: (await logins.pickUp(c.var.session, login)) ?? null });
    })
    .post('/:provider/answer', documented(FINISH), jsonBody(Answer), async (c) => {
      const answer = { ...c.req.valid('json'), provider: c.req.param('provider') };
      const teammate = await logins.finish(c.var.session, answer);
      if (!teammate) throw REFUSED;
      return c.json({ teammate });
    });
}

/** What the popup itself asks, which has no session: what it leaves is kept for whoever began the login. */
export function popupRoutes(logins: Logins, limit: FailureLimit): Hono<ApiEnv> {
  return new Hono<ApiEnv>().post('/:provider/left', documented(LEAVE), jsonBody(Left), async (c) => {
    const left = { ...c.req.valid('json'), provider: c.req.param('provider') };
    const isKept = await attempt(c, limit, undefined, async () => (await logins.leave(left)) || undefined);
    if (!isKept) throw REFUSED;
    return c.body(null, 204);
  });
}

const NO_PROVIDER: RequestError = new RequestError(
  404,
  'NO_LOGIN_PROVIDER',
  'Your company has no such login. Ask your administrator which one to use.',
);

const REFUSED: RequestError = new RequestError(
  403,
  'LOGIN_REFUSED',
  'The login could not be confirmed, so nothing has changed. Try again; if it stays, ask your administrator.',
);
