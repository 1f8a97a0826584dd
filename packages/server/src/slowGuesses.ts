import type { Attempt, FailureLimit } from '@frontyard/auth';
import type { Context } from 'hono';
import type { ApiEnv } from './ApiEnv.ts';
import { RequestError } from './api/RequestError.ts';

/** Who asks, as `listen` found out; all callers are one where something else listens. */
export function attemptOf(c: Context<ApiEnv>, tenant?: string): Attempt {
  const { callerAddress } = (c.env ?? {}) as { callerAddress?: string };
  return { address: callerAddress ?? 'unknown', tenant };
}

/** Refuses, with the time to wait, who failed too often. @throws RequestError 429 */
export async function refuseGuessing(
  c: Context<ApiEnv>,
  limit: FailureLimit,
  attempt: Attempt,
): Promise<void> {
  const seconds = await limit.wait(attempt);
  if (seconds === undefined) return;
  c.header('Retry-After', String(seconds));
  throw TOO_MANY;
}

const TOO_MANY: RequestError = new RequestError(
  429,
  'TOO_MANY_ATTEMPTS',
  'There were too many failed attempts from your network. Wait a minute, then open the plugin again.',
);
