import type { Context, MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../ApiEnv.ts';

/**
 * Refuses a body of more bytes than that: by its announced length, else while it arrives. hono's own limit hands a
 * body without a length on as `new Request(request)`, which the Node server's requests don't take (a `DELETE` without a
 * body has none).
 */
export function limitBody(
  maxBytes: number,
  refuse: (c: Context<ApiEnv>) => Response,
): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const { headers, body } = c.req.raw;
    if (!body) return next();
    const length = headers.get('content-length');
    if (length !== null && !headers.has('transfer-encoding')) {
      return Number(length) > maxBytes ? refuse(c) : next();
    }
    const bytes = await readUpTo(maxBytes, body);
    if (!bytes) return refuse(c);
    c.req.raw = rebuilt(c.req.raw, bytes);
    return next();
  };
}

/** All of it, or `undefined` as soon as it is too much. */
async function readUpTo(
  maxBytes: number,
  body: ReadableStream<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > maxBytes) return undefined;
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function rebuilt({ url, method, headers, signal }: Request, bytes: Uint8Array<ArrayBuffer>): Request {
  return new Request(url, { method, headers, signal, ...(bytes.length > 0 ? { body: bytes } : {}) });
}
