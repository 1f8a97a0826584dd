import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { extname, join } from 'node:path';
import { CliError } from '../errors.ts';
import type { LocalCertificate } from '../https/localCertificate.ts';
import type { FoundPlugin } from './findPlugins.ts';

const START_MS = 120_000;
const STOP_MS = 8000;
/** TypeScript here, JavaScript in the package. */
const QUICK_MODULES = new URL(`quickModules${extname(import.meta.url)}`, import.meta.url).href;

export interface StartOptions {
  /** The port asked for; another one is taken where it isn't free. */
  port: number;
  secret: string;
  /** The origin that may frame the plugin. */
  emulator: string;
  /** Serves HTTPS with this certificate. */
  tls: LocalCertificate | undefined;
  /** Undefined keeps the data in memory. */
  data: string | undefined;
  notice: (text: string) => void;
}

/** A plugin's server in a process of its own. */
export interface RunningPlugin {
  url: string;
  /** Settles when the process has ended by itself. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a plugin's server. When its port or its data are in use, it starts on a free port or in memory instead, and says so.
 * @throws CliError `PLUGIN_FAILED`
 */
export async function startPlugin(plugin: FoundPlugin, options: StartOptions): Promise<RunningPlugin> {
  const first = await attempt(plugin, options);
  if (first.running) return first.running;

  const { name } = plugin.config;
  if (first.code === 'PORT_TAKEN' && options.port !== 0) return startPlugin(plugin, { ...options, port: 0 });
  if (first.code === 'DATABASE_LOCKED' && options.data !== undefined) {
    options.notice(`${name}: its data is in use by another run, so this one keeps its data in memory.`);
    return startPlugin(plugin, { ...options, data: undefined });
  }
  process.stderr.write(first.said);
  throw new CliError('PLUGIN_FAILED', name);
}

interface Attempt {
  running?: RunningPlugin;
  /** The server's own code for why it did not start. */
  code?: string | undefined;
  /** What it said, for people. */
  said: string;
}

async function attempt(plugin: FoundPlugin, options: StartOptions): Promise<Attempt> {
  const { port, secret, emulator, tls, data } = options;
  const compiled = getCompileCacheDir();
  const child = fork(plugin.server, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', QUICK_MODULES],
    env: {
      ...process.env,
      ...(compiled && { NODE_COMPILE_CACHE: compiled }),
      PORT: String(port),
      FRONT_SECRETS: JSON.stringify([{ tenant: 'sample', secret }]),
      FRAME_ANCESTORS: emulator,
      TLS_CERT: tls?.certFile ?? '',
      TLS_KEY: tls?.keyFile ?? '',
      DATA_DIR: data === undefined ? '' : join(data, plugin.config.name),
      SAMPLE_DATA: 'true',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
    },
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  const ended = once(child, 'exit').then(() => undefined);
  const told = await Promise.race([firstMessage(child), ended, timeout()]);
  if (told?.url === undefined) {
    await stop(child, ended);
    return { code: told?.code, said };
  }
  const { url } = told;
  child.stderr?.pipe(process.stderr);
  return { running: { url, ended, stop: () => stop(child, ended) }, said };
}

/** `ready` with its address, or `failed` with the reason's code. */
function firstMessage(child: ChildProcess): Promise<{ url?: string; code?: string }> {
  return new Promise((resolve) => {
    child.on('message', (message: { type?: string; url?: string; code?: string }) => {
      if (message.type === 'ready' || message.type === 'failed') resolve(message);
    });
  });
}

async function timeout(): Promise<undefined> {
  await new Promise((resolve) => setTimeout(resolve, START_MS).unref());
}

/** Asks first, and ends what doesn't listen. */
async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(force);
}
