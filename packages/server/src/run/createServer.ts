import type { z } from 'zod';
import { ROUTE_LIMIT_MS } from '../api/timeLimit.ts';
import { createLog } from '../createLog.ts';
import type { Log } from '../createLog.ts';
import { listen } from '../listen.ts';
import type { Listener, WebApp } from '../listen.ts';
import { startTracing } from '../observe/tracing.ts';
import { createDrain } from './createDrain.ts';
import { readEnv } from './readEnv.ts';
import type { ServerEnv } from './readEnv.ts';
import { runProcess } from './runProcess.ts';

/** A plugin's server: what it is called, reads from its environment, and opens once that is right. */
export interface ServerApp<Own extends z.ZodRawShape = Record<never, never>> {
  /** Named on every log line. */
  plugin: string;
  /** The app's own variables, by name; they arrive as `env.own`. Mark secrets with no default. */
  variables?: Own;
  /** Opens what the app needs, and makes its routes with `createPluginApp`. */
  open(env: ServerEnv<z.output<z.ZodObject<Own>>> & { log: Log }): Promise<OpenedApp>;
}

export interface OpenedApp {
  app: WebApp;
  /** Called once no request is left, one after another: what closes whatever was opened, the database last. */
  close?: readonly (() => Promise<void>)[] | undefined;
}

export interface ServerOptions<Own extends z.ZodRawShape> {
  app: ServerApp<Own>;
  /** Every setting, by the name of its variable, such as `process.env`: all of them are checked before anything starts. */
  config: Readonly<Record<string, string | undefined>>;
}

/** A plugin's server that has not been started yet. */
export interface PluginServer {
  /** Starts it, to be closed by who did. @throws ServerError `BAD_ENVIRONMENT`, `PORT_TAKEN`, what opening the app throws */
  start(): Promise<StartedServer>;
  /**
   * The whole life of a process: tells a parent process the address (`{type: 'ready', url}`; `{type: 'failed', code}`
   * when it could not start), and stops cleanly on SIGINT, SIGTERM or when the parent goes. A wrong configuration or a
   * failed start ends the process with one sentence per mistake and exit code 1.
   */
  run(): Promise<void>;
}

export interface StartedServer {
  readonly url: string;
  readonly log: Log;
  /** Answers `/readyz` with 503, lets requests finish, then closes everything. */
  close(): Promise<void>;
}

/** How long requests may take to finish: as long as any route may. */
const GRACE_MS: number = ROUTE_LIMIT_MS + 5000;

/** Every plugin's server: `await createServer({ app, config: process.env }).run()`. */
export function createServer<Own extends z.ZodRawShape = Record<never, never>>(
  options: ServerOptions<Own>,
): PluginServer {
  const start = () => startServer(options);
  return { start, run: () => runProcess(options.app.plugin, start) };
}

async function startServer<Own extends z.ZodRawShape>({
  app: { plugin, variables, open },
  config,
}: ServerOptions<Own>): Promise<StartedServer> {
  const env = readEnv(config, variables ?? ({} as Own));
  const log = createLog({ level: env.logLevel, plugin });
  const tracing = await startTracing(plugin, config);
  let opened: OpenedApp | undefined;
  const watching = env.secretsFile?.watch(log);
  const closeAll = async (): Promise<void> => {
    watching?.close();
    for (const close of opened?.close ?? []) {
      await close().catch((err: unknown) => log.error({ err }, 'not closed cleanly'));
    }
    await tracing?.close();
  };

  try {
    opened = await open({ ...env, log });
    const drain = createDrain(opened.app);
    const listener: Listener = await listen(drain.app, env);
    log.info({ url: listener.url }, 'listening');
    const close = async (): Promise<void> => {
      const leftMs = await drain.finish({ serveMs: env.drainSeconds * 1000, graceMs: GRACE_MS });
      await listener.close({ graceMs: leftMs });
      await closeAll();
    };
    return { url: listener.url, log, close };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
