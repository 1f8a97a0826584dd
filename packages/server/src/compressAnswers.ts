import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';

/**
 * Compresses large answers of the API. Never those with a token in them, whose length would tell of it (BREACH), nor
 * those with an `ETag`, which compressing would weaken, so that no edit could name it.
 */
export const compressAnswers: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.req.path.startsWith('/api/session') || c.res.headers.has('etag') || !c.res.body) return;
  // Its length tells whether it is worth it.
  const body = await c.res.arrayBuffer();
  c.res = new Response(body, c.res);
  c.res.headers.set('Content-Length', String(body.byteLength));
  await compressLarge(c, async () => undefined);
};

const compressLarge = compress();
