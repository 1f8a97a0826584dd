import { readFile } from 'node:fs/promises';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import * as z from 'zod';
import { toPlugin } from '../host/plugins.ts';
import { relayByFetch } from '../host/relay.ts';
import { worldJsonSchema } from '../world/parseWorld.ts';
import { BUILT, frontjs } from './built.ts';
import type { News } from './news.ts';
import { probePlugin } from './probe.ts';
import type { EmulatorSession } from './session.ts';

const Relayed = z.strictObject({
  verb: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  path: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
});

const Network = z.strictObject({ isCut: z.boolean() });

export interface EmulatorAppOptions {
  /** By plugin, what cuts its server off and lets it be reached again: only for servers that whoever starts this one holds. */
  networks?: ReadonlyMap<string, (isCut: boolean) => void>;
  /** What whoever runs the plugins has to tell; without it the page asks for none. */
  news?: News | undefined;
}

/** The emulator's development server, all but its socket. It serves the page, our `frontjs` and what the page starts from. */
export function createEmulatorApp(
  session: EmulatorSession,
  { networks = new Map(), news }: EmulatorAppOptions = {},
): Hono {
  const plugins = session.plugins.map(toPlugin);
  const find = (name: string) => plugins.find((plugin) => plugin.name === name);

  return new Hono()
    .get('/', async (c) => {
      c.header('Content-Security-Policy', pagePolicy(new URL(c.req.url).origin));
      c.header(
        'Content-Security-Policy-Report-Only',
        `frame-src ${plugins.map(pageSource).join(' ')} 'self'`,
      );
      c.header('Cross-Origin-Embedder-Policy-Report-Only', 'require-corp');
      c.header('Cache-Control', 'no-store');
      c.header('X-Content-Type-Options', 'nosniff');
      return c.html(await readFile(`${BUILT}page/index.html`, 'utf8'));
    })
    .get('/session.json', (c) => {
      c.header('Cache-Control', 'no-store');
      return c.json({
        ...session,
        cuttable: [...networks.keys()],
        ...(news && { newsCount: news.after(0).count }),
      });
    })
    .get('/news', (c) => {
      c.header('Cache-Control', 'no-store');
      return news ? c.json(news.after(Number(c.req.query('after')) || 0)) : c.notFound();
    })
    .get('/world.schema.json', (c) => c.json(worldJsonSchema()))
    .get('/probe/:plugin', async (c) => {
      const plugin = find(c.req.param('plugin'));
      if (!plugin) return c.notFound();
      const problem = news?.trouble(plugin.name);
      if (problem) return c.json({ status: 0, problem });
      const isSignedOut = c.req.query('expired') !== undefined;
      return c.json(await probePlugin(plugin, new URL(c.req.url).origin, { isSignedOut }));
    })
    .put('/network/:plugin', async (c) => {
      const cut = networks.get(c.req.param('plugin'));
      const wanted = Network.safeParse(await c.req.json().catch(() => undefined));
      if (!cut || !wanted.success) return c.json({ error: { code: 'BAD_REQUEST' } }, 400);
      cut(wanted.data.isCut);
      return c.body(null, 204);
    })
    .post('/relay/:plugin', async (c) => {
      const plugin = find(c.req.param('plugin'));
      const request = Relayed.safeParse(await c.req.json().catch(() => undefined));
      if (!plugin || !request.success) return c.json({ error: { code: 'BAD_REQUEST' } }, 400);
      const { headers, ...rest } = request.data;
      try {
        return c.json(await relayByFetch(plugin, { ...rest, ...(headers ? { headers } : {}) }));
      } catch {
        return c.json({ error: { code: 'RELAY_FAILED' } }, 502);
      }
    })
    .get('/libs/frontjs.min.js', async (c) => {
      c.header('Content-Type', 'text/javascript; charset=utf-8');
      c.header('Access-Control-Allow-Origin', '*');
      c.header('Cross-Origin-Resource-Policy', 'cross-origin');
      return c.body(await frontjs());
    })
    .use('/assets/*', serveStatic({ root: `${BUILT}page`, precompressed: false }));
}

/** The page itself runs only its own code; it may frame any plugin. */
function pagePolicy(origin: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    'img-src * data: blob:',
    'frame-src *',
    `connect-src 'self' ${origin.replace(/^http/, 'ws')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** The registered page without its query: the browser reports a frame that goes anywhere else. */
function pageSource({ url }: { url: string }): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/[;,]/g, encodeURIComponent);
}
