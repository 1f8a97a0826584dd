import { AuthError } from '@frontyard/auth';
import type { z } from 'zod';
import { createLog } from '../createLog.ts';
import type { Log } from '../createLog.ts';
import { ServerError } from '../errors.ts';
import { listen } from '../listen.ts';
import type { Listenable, Listener } from '../listen.ts';
import { readEnv } from './readEnv.ts';
import type { ServerEnv } from './readEnv.ts';

export interface RunningApp {
  app: Listenable;
  /** Called once no request is left: closes the database and whatever else was opened. */
  close?: (() => Promise<void>) | undefined;
}

export interface RunOptions<Own extends z.ZodRawShape> {
  /** Named on every log line. */
  plugin?: string;
  /** The app's own variables, by name; they arrive as `env.own`. Mark secrets with no default. */
  variables?: Own;
}

export type Start<Own extends z.ZodRawShape> = (
  env: ServerEnv<z.output<z.ZodObject<Own>>> & { log: Log },
) => Promise<RunningApp>;

/** How long requests may take to finish, and then the database to close, once the server is told to stop. */
const GRACE_MS = 5000;

/**
 * The whole life of a server process: reads the environment, starts the app, listens, tells a parent process the address
 * (`{type: 'ready', url}`; `{type: 'failed', code}` when it could not start), and stops cleanly on SIGINT, SIGTERM or when the parent goes. A bad environment or a failed
 * start ends the process with one sentence per mistake and exit code 1.
 */
export async function runServer<Own extends z.ZodRawShape = Record<never, never>>(
  start: Start<Own>,
  { plugin, variables }: RunOptions<Own> = {},
): Promise<void> {
  let log = createLog(plugin === undefined ? {} : { plugin });
  let running: RunningApp | undefined;
  let listener: Listener | undefined;

  const stop = once(async (code: number) => {
    setTimeout(() => process.exit(1), 2 * GRACE_MS).unref();
    await listener?.close({ graceMs: GRACE_MS });
    await running?.close?.();
    process.exit(code);
  });
  stopOnSignals(stop, (err) => log.fatal({ err }, 'crashed'));

  try {
    const env = readEnv(process.env, variables ?? ({} as Own));
    log = createLog({ level: env.logLevel, ...(plugin === undefined ? {} : { plugin }) });
    running = await start({ ...env, log });
    listener = await listen(running.app, env);
    log.info({ url: listener.url }, 'listening');
    process.send?.({ type: 'ready', url: listener.url });
  } catch (error) {
    explain(error, log);
    if (ServerError.is(error)) process.send?.({ type: 'failed', code: error.code });
    await stop(1);
  }
}

function stopOnSignals(stop: (code: number) => void, report: (error: unknown) => void): void {
  process.once('disconnect', () => stop(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    // Node itself would print the error whole, with a failed query's parameters.
    process.on(event, (error: unknown) => {
      report(error);
      stop(1);
    });
  }
}

function explain(error: unknown, log: Log): void {
  if (ServerError.is(error) || AuthError.is(error)) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, 'could not start');
}

/** A second signal, or a parent that goes during the shutdown, changes nothing. */
function once(work: (code: number) => Promise<void>): (code: number) => Promise<void> {
  let done: Promise<void> | undefined;
  return (code) => {
    done ??= work(code).catch(() => process.exit(1));
    return done;
  };
}
