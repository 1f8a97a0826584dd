import { PROBLEM_TYPE } from '@frontyard/auth';
import type { MiddlewareHandler } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { z } from 'zod';

export interface RouteDescription {
  /** What it does, in one sentence. */
  summary: string;
  /** The status of an answer that went well; 200 unless told, 204 where there is nothing to answer. */
  status?: 200 | 201 | 204;
  /** What such an answer holds, as zod or `zod/mini` describes it. */
  answer?: z.core.$ZodType;
  /** Whether anyone may ask, without a session. */
  isPublic?: boolean;
  /** Refusals besides those any request may meet: status, and when. */
  refusals?: Readonly<Record<number, string>>;
}

/** Puts a route into `/openapi.json`: what it does and answers. What it takes is told by `jsonBody`, `query` and `ifMatch`. */
export function documented({
  summary,
  answer,
  status = answer ? 200 : 204,
  isPublic = false,
  refusals = {},
}: RouteDescription): MiddlewareHandler {
  const content = answer ? { content: { 'application/json': { schema: schemaOf(answer) } } } : {};
  const problems = Object.entries({ ...EVERYWHERE, ...refusals }).map(
    ([code, description]) => [code, { description, content: PROBLEM }] as const,
  );
  return describeRoute({
    summary,
    ...(isPublic ? { security: [] } : {}),
    responses: { [status]: { description: 'It went well.', ...content }, ...Object.fromEntries(problems) },
  });
}

/** What every refusal looks like. @see https://www.rfc-editor.org/rfc/rfc9457 */
const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  instance: z.string(),
  requestId: z.string(),
  error: z.object({
    code: z.string(),
    message: z.string(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    requestId: z.string(),
  }),
});

const PROBLEM = { [PROBLEM_TYPE]: { schema: resolver(Problem) } };

const EVERYWHERE = {
  400: 'Some of what was sent does not fit; `issues` names it.',
  401: 'There is no live session.',
  500: 'A fault of ours.',
  503: 'The database is busy or cannot be reached; it may be tried again.',
};

/** Both kinds of zod say what they are by the same standard, but only one of them says so in its types. */
function schemaOf(schema: z.core.$ZodType): ReturnType<typeof resolver> {
  return resolver(schema as unknown as Parameters<typeof resolver>[0]);
}
