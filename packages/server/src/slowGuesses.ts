import type { FailureLimit } from '@frontyard/auth';
import type { Context } from 'hono';
import type { ApiEnv } from './ApiEnv.ts';
import { RequestError } from './api/RequestError.ts';

/** Makes an attempt to get in, unless too many failed: then it tells how long to wait. @throws RequestError 429 */
export async function attempt<Result>(
  c: Context<ApiEnv>,
  limit: FailureLimit,
  tenant: string | undefined,
  make: () => Result | undefined | Promise<Result | undefined>,
): Promise<Result | undefined> {
  const outcome = await limit.attempt({ address: addressOf(c), tenant }, make);
  if ('result' in outcome) return outcome.result;
  c.header('Retry-After', String(outcome.waitSeconds));
  throw TOO_MANY;
}

/** Who asks, as `listen` found out; all callers are one where something else listens. */
function addressOf(c: Context<ApiEnv>): string {
  const { callerAddress } = (c.env ?? {}) as { callerAddress?: string };
  return callerAddress ?? 'unknown';
}

const TOO_MANY: RequestError = new RequestError(
  429,
  'TOO_MANY_ATTEMPTS',
  'There were too many failed attempts from your network. Wait a minute, then open the plugin again.',
);
