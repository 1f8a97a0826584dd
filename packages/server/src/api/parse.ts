import type { MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import { resolver, uniqueSymbol } from 'hono-openapi';
import { isPlainJson } from './plainJson.ts';
import { RequestError } from './RequestError.ts';

type Parsed<Target extends 'json' | 'query', Schema extends z.ZodType> = MiddlewareHandler<
  object,
  string,
  { in: Record<Target, z.input<Schema>>; out: Record<Target, z.output<Schema>> }
>;

/**
 * Parses a request's JSON body; the route reads it with `c.req.valid('json')`. Anything that doesn't fit is answered
 * with 400 and the fields at fault, any other type of body with 415.
 */
export function jsonBody<Schema extends z.ZodType>(schema: Schema): Parsed<'json', Schema> {
  return takes('json', schema, async (c, next) => {
    if (!JSON_TYPE.test(c.req.header('content-type') ?? '')) {
      throw new RequestError(
        415,
        'UNSUPPORTED_MEDIA_TYPE',
        'Send JSON, with `Content-Type: application/json`.',
      );
    }
    c.req.addValidatedData('json', await check(schema, readJson(await c.req.arrayBuffer())));
    return next();
  });
}

/**
 * Parses a request's query; the route reads it with `c.req.valid('query')`. Every value is text, or a list of texts
 * where a name occurs more than once.
 */
export function query<Schema extends z.ZodType>(schema: Schema): Parsed<'query', Schema> {
  return takes('query', schema, async (c, next) => {
    const values = Object.entries(c.req.queries()).map(([name, all]) => [
      name,
      all.length > 1 ? all : all[0],
    ]);
    c.req.addValidatedData('query', await check(schema, Object.fromEntries(values)));
    return next();
  });
}

/** Tells `/openapi.json` what the route takes. */
function takes<Handler extends object>(
  target: 'json' | 'query',
  schema: z.ZodType,
  handler: Handler,
): Handler {
  return Object.assign(handler, { [uniqueSymbol]: { target, ...resolver(schema) } });
}

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
const MOST_ISSUES = 20;

async function check<Schema extends z.ZodType>(schema: Schema, value: unknown): Promise<object> {
  const result = await schema.safeParseAsync(value);
  if (result.success) return result.data as object;

  const issues = result.error.issues
    .slice(0, MOST_ISSUES)
    .map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
  throw new RequestError(400, 'BAD_REQUEST', 'Some of what was sent does not fit. See `issues`.', issues);
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function readJson(bytes: ArrayBuffer): unknown {
  try {
    const value: unknown = JSON.parse(UTF8.decode(bytes));
    if (isPlainJson(value)) return value;
  } catch {
    // The parser's words quote the body; the answer below says enough.
  }
  throw new RequestError(400, 'BAD_REQUEST', 'The body is not JSON in UTF-8 that can be read.');
}
