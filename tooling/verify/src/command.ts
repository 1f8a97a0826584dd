import { spawn } from 'node:child_process';

/** Runs a command with its output shown, and gives its exit code. */
export function command(line: string, env: Record<string, string> = {}): Promise<number> {
  const [program = '', ...args] = line.split(' ');
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
