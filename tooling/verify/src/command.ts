import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Hundreds of short processes load the same packages: what one has compiled, the next need not. */
const COMPILED = join(tmpdir(), 'frontyard-compiled');

/** Runs a command with its output shown, and gives its exit code. */
export function command(line: string, env: Record<string, string> = {}): Promise<number> {
  const [program = '', ...args] = line.split(' ');
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
