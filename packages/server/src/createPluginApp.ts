import { API_HEADERS, createFailureLimit, createSessions } from '@frontyard/auth';
import type { Counters, SessionsOptions, SessionStore } from '@frontyard/auth';
import { refuseForeign, requireSession } from '@frontyard/auth/hono';
import { createLogins } from '@frontyard/auth/logins';
import type { LoginsOptions } from '@frontyard/auth/logins';
import { Hono } from 'hono';
import type { Env, MiddlewareHandler, Schema } from 'hono';
import { compress } from 'hono/compress';
import { answer, answerError, answerNotFound } from './api/answerError.ts';
import { documented } from './api/documented.ts';
import { idempotency } from './api/idempotency.ts';
import type { Answers } from './api/idempotency.ts';
import { limitBody } from './api/limitBody.ts';
import { tooLarge } from './api/refusal.ts';
import { openApi } from './api/openApi.ts';
import { ROUTE_LIMIT_MS, timeLimit } from './api/timeLimit.ts';
import type { ApiEnv } from './ApiEnv.ts';
import { compressAnswers } from './compressAnswers.ts';
import type { Log } from './createLog.ts';
import type { Freedom } from './database/tenants/readFreedom.ts';
import { health } from './health.ts';
import type { Jobs } from './jobs/startJobs.ts';
import { createMetrics } from './observe/createMetrics.ts';
import { metricsRoute } from './observe/metricsRoute.ts';
import { operatorRoutes } from './observe/operatorRoutes.ts';
import { traceRequests } from './observe/traceRequests.ts';
import { callbackPage } from './login/callbackPage.ts';
import { loginRoutes, popupRoutes } from './login/loginRoutes.ts';
import { builtFiles } from './page/builtFiles.ts';
import { navigationOnly } from './page/navigationOnly.ts';
import { pluginPage } from './page/pluginPage.ts';
import type { PluginPageOptions } from './page/pluginPage.ts';
import { requestLog } from './requestLog.ts';
import { logEvents } from './session/logEvents.ts';
import { createUsesKeeper, keepRegularly } from './session/secretUses.ts';
import type { SecretUses } from './session/secretUses.ts';
import { sessionRoutes } from './session/sessionRoutes.ts';

/** `assets` is the folder of the built web app: `index.html`, and beside it the folder `assets/`. */
export interface PluginAppOptions<E extends Env, S extends Schema, Base extends string>
  extends PluginPageOptions, Pick<SessionsOptions, 'plugin' | 'keys' | 'limits'> {
  /** The plugin's own routes, mounted at `/api` behind a live session. */
  api: Hono<E, S, Base>;
  log: Log;
  /** What `openDatabase` gives. Without it sessions and counts are kept in this process, and no answer is. */
  database?: ServedDatabase | undefined;
  /** What `startJobs` gives, to be seen in `/metrics`. */
  jobs?: Jobs | undefined;
  /** Asked of whoever reads `/metrics`, as a bearer token; anyone may read them unless told. */
  metricsToken?: string | undefined;
  /** Teammates' own logins, where accounts have providers. */
  logins?: Pick<LoginsOptions, 'providersOf' | 'publicUrl' | 'outbound'> | undefined;
  /** How long a request to the API may take, in milliseconds, before it is answered 504: 30,000 unless told. */
  timeoutMs?: number | undefined;
}

/** What a plugin's server needs of its database besides the app's own tables. */
export interface ServedDatabase {
  /** Failed attempts, counted over all processes that use this database. */
  readonly counters: Counters;
  /** Sessions, for all processes that use this database. */
  readonly sessions: SessionStore;
  /** Answers to writes that came with an `Idempotency-Key`. */
  readonly answers: Answers;
  /** Counts of use of auth secrets, of all processes; each has its own, until it ends, where they are not kept. */
  readonly secretUses?: SecretUses | undefined;
  /** Has work done before the database closes. */
  beforeClose?(work: () => Promise<void>): void;
  /** Whether a query is answered now. */
  isReady(): Promise<boolean>;
  /** The right that lets this connection pass by row-level security, if it has one. */
  readonly freedom?: Freedom | undefined;
}

const MOST_BYTES = 256 * 1024;

/**
 * Everything a plugin's server does but listen: the page, its files, the session, the API, health, logs and errors.
 * @throws AuthError `BAD_SOURCE` for a frame ancestor that is no origin
 */
export function createPluginApp<E extends Env, S extends Schema, Base extends string>(
  options: PluginAppOptions<E, S, Base>,
): Hono<ApiEnv> {
  const { plugin, assets, api, log, database, timeoutMs = ROUTE_LIMIT_MS } = options;
  warnOfFreedom(log, database?.freedom);
  const onEvent = logEvents(log);
  const store = database?.sessions;
  const sessions = createSessions({ ...options, store, onEvent });
  const limitOf = (purpose: string) =>
    createFailureLimit({ purpose: `${plugin} ${purpose}`, counters: database?.counters });
  const page = pluginPage(options, sessions, limitOf('page'));
  const guesses = { openings: limitOf('session'), renewals: limitOf('renewal') };
  const uses = createUsesKeeper(options.secrets, database?.secretUses, log);
  keepRegularly(uses, database?.beforeClose);
  const guarded = options.metricsToken === undefined ? undefined : uses.usage;
  const metrics = createMetrics(plugin, { jobs: options.jobs, secrets: guarded });
  const app = new Hono<ApiEnv>();
  app.onError(answerError(log));
  app.notFound(answerNotFound);

  app.use(traceRequests, metrics.measure, requestLog(log), answerHeaders);
  app.get('/', documented(PAGE), page);
  app.get('/assets/*', compress(), builtFiles(assets));
  if (options.logins) app.get('/login/:provider/callback', documented(CALLBACK), callbackPage);

  app.use(limitBody(MOST_BYTES, (c) => answer(c, tooLarge())));
  app.get('/openapi.json', documented(OPEN_API), openApi(app, plugin));
  app.route(
    '/',
    health(assets, log, async () => database?.isReady() ?? true),
  );
  app.get('/metrics', documented(METRICS), metricsRoute(metrics, options.metricsToken));
  if (options.metricsToken !== undefined)
    app.route('/', operatorRoutes(options.metricsToken, { jobs: options.jobs, secrets: uses.usage }));
  app.use('/api/*', compressAnswers, timeLimit(timeoutMs));
  app.use('/api/*', refuseForeign(plugin));
  app.route('/api/session', sessionRoutes(sessions, guesses));
  const begun = options.logins && createLogins({ ...options.logins, store, sessions, onEvent });
  if (begun) app.route('/api/login', popupRoutes(begun, limitOf('login')));
  app.use('/api/*', requireSession(sessions));
  // Before keys are looked at: a login changes sessions, which are no tenant's, and happens once by itself.
  if (begun) app.route('/api/login', loginRoutes(begun));
  if (database) app.use('/api/*', idempotency(database.answers));
  app.route('/api', api);
  app.get('*', navigationOnly(page));
  return app;
}

function warnOfFreedom(log: Log, freedom: Freedom | undefined): void {
  if (freedom === undefined) return;
  log.warn(
    { event: 'database_unbound', right: freedom },
    `DATABASE_URL connects with the right ${freedom}, which row-level security does not bind: only the role that each transaction takes on keeps tenants apart. Connect as an owner without that right; the guide to servers has the statements.`,
  );
}

const PAGE = {
  summary: 'The plugin’s page, for whoever brings an account’s secret.',
  status: 200,
  isPublic: true,
} as const;
const METRICS = {
  summary: 'What the server measures of itself, for Prometheus.',
  status: 200,
  isPublic: true,
} as const;
const CALLBACK = {
  summary: 'Where a login provider sends the popup back to.',
  status: 200,
  isPublic: true,
} as const;
const OPEN_API = { summary: 'This description.', status: 200, isPublic: true } as const;

// Set last, so that no route of the API can loosen them by mistake. The page and its files bring their own.
const answerHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const isApi = c.req.path.startsWith('/api/');
  for (const [name, value] of Object.entries(API_HEADERS)) {
    if (isApi || !c.res.headers.has(name)) c.res.headers.set(name, value);
  }
};
