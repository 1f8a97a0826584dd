import { API_HEADERS, createFailureLimit } from '@frontyard/auth';
import type { Counters } from '@frontyard/auth';
import { requireSession } from '@frontyard/auth/hono';
import { Hono } from 'hono';
import type { Env, MiddlewareHandler, Schema } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answer, answerError, answerNotFound } from './api/answerError.ts';
import { tooLarge } from './api/refusal.ts';
import { renewal } from './api/renewal.ts';
import type { ApiEnv } from './ApiEnv.ts';
import type { Log } from './createLog.ts';
import { health } from './health.ts';
import { builtFiles } from './page/builtFiles.ts';
import { pluginPage } from './page/pluginPage.ts';
import type { PluginPageOptions } from './page/pluginPage.ts';
import { requestLog } from './requestLog.ts';

/** `assets` is the folder of the built web app: `index.html`, and beside it the folder `assets/`. */
export interface PluginAppOptions<
  E extends Env,
  S extends Schema,
  Base extends string,
> extends PluginPageOptions {
  /** The plugin's own routes, mounted at `/api` behind a live session. */
  api: Hono<E, S, Base>;
  log: Log;
  /** Where failed attempts are counted: in this process unless told. `openDatabase` gives some for all processes. */
  counters?: Counters | undefined;
  /** Whether the app can do its work now, such as reach its database. */
  ready?: (() => Promise<boolean>) | undefined;
}

const MOST_BYTES = 256 * 1024;

/**
 * Everything a plugin's server does but listen: the page, its files, the session, the API, health, logs and errors.
 * @throws AuthError `BAD_SOURCE` for a frame ancestor that is no origin
 */
export function createPluginApp<E extends Env, S extends Schema, Base extends string>(
  options: PluginAppOptions<E, S, Base>,
): Hono<ApiEnv> {
  const { plugin, keys, assets, api, log, counters, ready = async () => true } = options;
  const limitOf = (purpose: string) => createFailureLimit({ purpose: `${plugin} ${purpose}`, counters });
  const app = new Hono<ApiEnv>();
  app.onError(answerError(log));
  app.notFound(answerNotFound);

  app.use(requestLog(log));
  app.use(answerHeaders);
  app.get('/', pluginPage(options, limitOf('page')));
  app.get('/assets/*', builtFiles(assets));

  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: (c) => answer(c, tooLarge()) }));
  app.route('/', health(assets, log, ready));
  app.post('/api/session', renewal(keys, plugin, limitOf('session')));
  app.use('/api/*', requireSession(keys, plugin));
  app.route('/api', api);
  return app;
}

// Set last, so that no route of the API can loosen them by mistake. The page and its files bring their own.
const answerHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const isApi = c.req.path.startsWith('/api/');
  for (const [name, value] of Object.entries(API_HEADERS)) {
    if (isApi || !c.res.headers.has(name)) c.res.headers.set(name, value);
  }
};
