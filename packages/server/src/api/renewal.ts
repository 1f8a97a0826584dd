import { bearerToken, renewSession } from '@frontyard/auth';
import type { FailureLimit, SessionKeys } from '@frontyard/auth';
import { unauthenticated } from '@frontyard/auth/hono';
import type { Handler } from 'hono';
import type { ApiEnv } from '../ApiEnv.ts';
import { attemptOf, refuseGuessing } from '../slowGuesses.ts';

/** Gives a new session token for one that still holds. That one is never made to wait: a signature can't be guessed. */
export function renewal(keys: SessionKeys, plugin: string, limit: FailureLimit): Handler<ApiEnv> {
  return async (c) => {
    const old = bearerToken(c.req.header('authorization'));
    const token = old && (await renewSession(old, keys, { plugin }));
    if (token) return c.json({ token });

    const attempt = attemptOf(c);
    await refuseGuessing(c, limit, attempt);
    await limit.fail(attempt);
    c.header('WWW-Authenticate', 'Bearer');
    return c.json({ error: unauthenticated(c.var.requestId) }, 401);
  };
}
