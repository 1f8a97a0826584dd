import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { CliError } from '../errors.ts';

const run = promisify(execFile);
const Listed = z.object({
  packages: z.object({ items: z.array(z.object({ name: z.string(), path: z.string() })) }),
});

/**
 * The folders of the apps that a change touches, themselves or through a package they build on, by turbo's graph.
 * @param since a git ref; what is not committed counts too
 * @throws CliError `NO_GRAPH`
 */
export async function touchedApps(root: string, since: string): Promise<string[]> {
  const packages = await turbo(root, ['ls', `--filter=...[${since}]`, '--output=json']);
  return packages.filter(({ path }) => path.startsWith('apps/')).map(({ path }) => path);
}

/** Builds an app as it would be deployed. @throws CliError `NO_GRAPH` */
export async function buildApp(root: string, folder: string): Promise<void> {
  // Alone and anew: what it is built from is source, of which a cache of its own knows nothing.
  const options = ['--only', '--force', '--output-logs=errors-only'];
  await command(root, ['run', 'build', `--filter=./${folder}`, ...options]);
}

async function turbo(root: string, args: readonly string[]) {
  const output = await command(root, args);
  const parsed = Listed.safeParse(JSON.parse(output.slice(output.indexOf('{'))));
  if (!parsed.success) throw new CliError('NO_GRAPH', 'turbo ls gave another form', parsed.error);
  return parsed.data.packages.items;
}

/** The workspace's own, which need not be on the path of whoever calls. */
async function turboOf(root: string): Promise<string> {
  const own = join(root, 'node_modules/.bin/turbo');
  return access(own).then(
    () => own,
    () => 'turbo',
  );
}

async function command(root: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run(await turboOf(root), [...args], {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    });
    return stdout;
  } catch (cause) {
    const words =
      `${(cause as { stdout?: string }).stdout ?? ''}\n${(cause as { stderr?: string }).stderr ?? ''}`
        .trim()
        .split('\n')
        .at(-1) ?? '';
    throw new CliError('NO_GRAPH', words, cause);
  }
}
