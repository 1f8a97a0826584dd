import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { EMPTY_DATABASE } from '@frontyard/server/testing';
import type { AppName } from './apps.ts';

export interface RunningServer {
  readonly url: string;
  /** Has it read its secrets again, where they are in a file. */
  readSecrets(): void;
  /** Sends the signal, and waits until the process has ended. Gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  isRunning(): boolean;
  /** Resident memory in megabytes. */
  memory(): number;
  /** All it wrote. */
  output(): string;
}

export type Place = { dataDir: string } | { url: string };

export interface ServerOptions {
  app?: AppName;
  place: Place;
  /** Account and secret, or several secrets of one account; or the path of a file that holds such a list. */
  secrets: string | readonly { tenant: string; secret: string }[];
}

/** Asked of whoever reads what only operators may. */
export const OPERATORS: Readonly<Record<string, string>> = {
  authorization: 'Bearer the-token-of-operators',
};

// In tests, databases begin as all of theirs do.
const empty = process.env[EMPTY_DATABASE];
const FURTHER = empty === undefined ? {} : { [EMPTY_DATABASE]: empty };

/** Starts an app's server on a free port, as a process of its own. @throws Error with what it wrote, if it ends first */
export async function startServer({
  app = 'crm-link',
  place,
  secrets,
}: ServerOptions): Promise<RunningServer> {
  const child = fork(new URL('server.ts', import.meta.url), [app], {
    silent: true,
    execArgv: [],
    env: {
      PORT: '0',
      LOG_LEVEL: 'error',
      SESSION_SECRET: 'the same for every process of a soak, so sessions go on',
      METRICS_TOKEN: 'the-token-of-operators',
      ...(typeof secrets === 'string'
        ? { FRONT_SECRETS_FILE: secrets }
        : { FRONT_SECRETS: JSON.stringify(secrets) }),
      ...FURTHER,
      ...('url' in place ? { DATABASE_URL: place.url } : { DATA_DIR: place.dataDir }),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const url = await ready(child);
  if (url === undefined) throw new Error(output);
  return {
    url,
    output: () => output,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    memory: () => memoryOf(child),
    readSecrets: () => void child.kill('SIGHUP'),
    async stop(signal = 'SIGKILL') {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

async function ready(child: ChildProcess): Promise<string | undefined> {
  const [message] = (await Promise.race([once(child, 'message'), once(child, 'close')])) as [unknown];
  return typeof message === 'object' && message !== null && 'url' in message
    ? String(message.url)
    : undefined;
}

function memoryOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
