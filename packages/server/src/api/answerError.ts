import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import type { Log } from '../createLog.ts';
import type { ApiEnv } from '../ApiEnv.ts';
import { INTERNAL, notFound, refusalFor } from './refusal.ts';
import type { RequestError } from './RequestError.ts';

/** Answers every error as `{error: {code, message, issues?, requestId}}`; what is our own fault is logged, not told. */
export function answerError(log: Log): ErrorHandler<ApiEnv> {
  return (error, c) => {
    const refusal = refusalFor(error) ?? INTERNAL;
    if (refusal.status >= 500) log.error({ requestId: c.var.requestId, err: error }, 'request failed');
    return answer(c, refusal);
  };
}

export const answerNotFound: NotFoundHandler<ApiEnv> = (c) => answer(c, notFound());

/** A program reads JSON; a person, who opened some page, reads a sentence. */
export function answer(c: Context<ApiEnv>, { status, code, message, issues }: RequestError): Response {
  const { requestId } = c.var;
  if (!/^\/api(?:\/|$)/.test(c.req.path)) return c.text(`${message} (${requestId})`, status);
  return c.json({ error: { code, message, ...(issues ? { issues } : {}), requestId } }, status);
}
