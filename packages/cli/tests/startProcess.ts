import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import { listen } from '@frontyard/server/listen';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface Ready {
  emulator: string;
  plugins: { name: string; url: string; entryPoint: string; platforms: string[] }[];
}

export interface Started extends Ready {
  child: ChildProcess;
  /** Ctrl-C, and then the exit code. */
  stop(): Promise<number | null>;
}

/** Starts everything as `npm start` does once it has installed and built, and waits for the one line of `--json`. */
export async function start(...given: string[]): Promise<Started> {
  const options = given.includes('--port') ? given : ['--port', String(await freePort()), ...given];
  const child = spawn(
    process.execPath,
    ['packages/cli/src/bin.ts', 'dev', '--json', '--no-open', '--memory', ...options],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const line = await Promise.race([
    once(createInterface({ input: child.stdout! }), 'line').then(([text]) => String(text)),
    exited.then(([code]) => {
      throw new Error(`frontyard dev ended with ${code} before it was ready`);
    }),
  ]);
  return {
    ...(JSON.parse(line) as Ready),
    child,
    async stop() {
      child.kill('SIGINT');
      const [code] = await exited;
      return code;
    },
  };
}

/** A port that nobody has: runs of these tests at the same time don't meet. */
export async function freePort(): Promise<number> {
  const { port, close } = await listen({ fetch: () => new Response() }, { port: 0 });
  await close();
  return port;
}

/** Runs to the end: what it said on either stream, and its exit code. */
export async function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  cwd: string = ROOT,
) {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, output, errors };
}
