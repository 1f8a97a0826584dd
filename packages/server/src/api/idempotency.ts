import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../ApiEnv.ts';
import { RequestError } from './RequestError.ts';

/** An answer as it is given again. */
export interface KeptAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | null;
}

/** Where answers to writes are kept. */
export interface Answers {
  /**
   * Performs a write whose key is new, and keeps what it answers; where that is nothing, the write is taken back.
   * @returns the answer an earlier one got, `other` where that was another request, `undefined` when it was performed
   */
  once(
    write: { tenant: string; key: string; request: string },
    perform: () => Promise<KeptAnswer | undefined>,
  ): Promise<KeptAnswer | 'other' | undefined>;
}

/**
 * Makes writes with an `Idempotency-Key` happen once, however often and from wherever they are sent: the same request
 * gets the first one's answer, another request under the same key 422. What was refused may be sent again.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header
 */
export function idempotency(answers: Answers): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const header = c.req.header('idempotency-key');
    if (header === undefined || !WRITES.has(c.req.method)) return next();
    const { tenant } = c.var.session;
    // The whole body is here before anything is locked: a slow sender holds up nobody else.
    const request = fingerprint(c.req.method, c.req.url, c.req.header('if-match'), await c.req.arrayBuffer());

    const earlier = await answers.once({ tenant, key: readKey(header), request }, async () => {
      await next();
      return c.error || !c.res.ok ? undefined : kept(c.res.clone());
    });
    if (earlier === 'other') throw OTHER_REQUEST;
    if (!earlier) return undefined;
    const headers = { ...earlier.headers, 'Idempotent-Replayed': 'true' };
    return new Response(earlier.body, { status: earlier.status, headers });
  };
}

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** What an answer to a write says outside of its body. */
const KEPT_HEADERS = ['content-type', 'etag', 'location'];
/** A structured field's string, or what people write instead: the same without quotes. */
const KEY = /^"([!-~]{1,200})"$|^([!#-~]{1,200})$/;

function readKey(header: string): string {
  const [, quoted, bare] = KEY.exec(header.trim()) ?? [];
  const key = quoted ?? bare;
  if (key !== undefined) return key;
  throw new RequestError(
    400,
    'BAD_IDEMPOTENCY_KEY',
    'The Idempotency-Key must be 1 to 200 visible ASCII characters, such as a UUID. Nothing was written.',
  );
}

function fingerprint(method: string, url: string, ifMatch: string | undefined, body: ArrayBuffer): string {
  const { pathname, search } = new URL(url);
  const head = JSON.stringify([method, pathname, search, ifMatch ?? null]);
  return createHash('sha256').update(head).update(new Uint8Array(body)).digest('base64url');
}

async function kept(answer: Response): Promise<KeptAnswer> {
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  const body = await answer.text();
  return { status: answer.status, headers: Object.fromEntries(headers), body: body === '' ? null : body };
}

const OTHER_REQUEST: RequestError = new RequestError(
  422,
  'IDEMPOTENCY_KEY_REUSED',
  'This Idempotency-Key came with another request before, so nothing was written. Take a new key for every write.',
);
