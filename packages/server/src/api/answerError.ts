import { answerProblem } from '@frontyard/auth/hono';
import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import type { Log } from '../createLog.ts';
import type { ApiEnv } from '../ApiEnv.ts';
import { INTERNAL, notFound, refusalFor } from './refusal.ts';
import type { RequestError } from './RequestError.ts';

/** Answers every error as a problem (RFC 9457), with `{error: {code, message, issues?, requestId}}` in it; what is our own fault is logged, not told. */
export function answerError(log: Log): ErrorHandler<ApiEnv> {
  return (error, c) => {
    const refusal = refusalFor(error) ?? INTERNAL;
    if (refusal.status >= 500) log.error({ requestId: c.var.requestId, err: error }, 'request failed');
    return answer(c, refusal);
  };
}

export const answerNotFound: NotFoundHandler<ApiEnv> = (c) => answer(c, notFound());

/** A program reads a problem, a person who opened some page a sentence. */
export function answer(c: Context<ApiEnv>, { status, code, message, issues }: RequestError): Response {
  if (isForPerson(c)) return c.text(`${message} (${c.var.requestId})`, status);
  return answerProblem(c, { status, code, message, issues });
}

function isForPerson(c: Context<ApiEnv>): boolean {
  const isPage = c.req.header('accept')?.includes('text/html') ?? false;
  return isPage && !/^\/api(?:\/|$)/.test(c.req.path);
}
