import { bearerToken, renewSession } from '@frontyard/auth';
import type { SessionKeys } from '@frontyard/auth';
import { unauthenticated } from '@frontyard/auth/hono';
import type { Handler } from 'hono';
import type { ApiEnv } from '../ApiEnv.ts';

/** Gives a new session token for one that still holds. */
export function renewal(keys: SessionKeys, plugin: string): Handler<ApiEnv> {
  return async (c) => {
    const old = bearerToken(c.req.header('authorization'));
    const token = old && (await renewSession(old, keys, { plugin }));
    if (token) return c.json({ token });
    c.header('WWW-Authenticate', 'Bearer');
    return c.json({ error: unauthenticated(c.var.requestId) }, 401);
  };
}
